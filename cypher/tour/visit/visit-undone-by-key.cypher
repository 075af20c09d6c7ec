// The conversation that was written under $key and has been taken back.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {key: 'network-1/user-1/k'}
MATCH (gone:UndoneVisit {creationKey: $key})
RETURN gone.id AS id
ORDER BY id
