// Creates an empty conversation; the same $key again finds the first one.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {key: 'network-1/user-1/k', id: 'visit-1'}
MERGE (v:Visit {creationKey: $key})
ON CREATE SET v.id = $id
RETURN v.id AS id
