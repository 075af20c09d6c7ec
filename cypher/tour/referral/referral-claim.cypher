// Makes room for a referral; the same $key a second time finds the first.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {key: 'network-1/user-1/k', id: 'referral-1'}
MERGE (r:Referral {creationKey: $key})
ON CREATE SET r.id = $id
RETURN r.id AS id
