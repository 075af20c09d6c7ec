// Makes room for a conversation; the same $key a second time finds the first.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {key: 'network-1/user-1/k', id: 'visit-1'}
MERGE (v:Visit {creationKey: $key})
ON CREATE SET v.id = $id
RETURN v.id AS id
