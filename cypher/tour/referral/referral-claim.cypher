// Creates an empty referral; the same $key again finds the first one.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {key: 'network-1/user-1/k', id: 'referral-1'}
MERGE (r:Referral {creationKey: $key})
ON CREATE SET r.id = $id
RETURN r.id AS id
