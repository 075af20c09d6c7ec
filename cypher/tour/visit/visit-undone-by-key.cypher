// The conversation that was written under $key and has been undone.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {key: 'network-1/user-1/k'}
MATCH (gone:UndoneVisit {creationKey: $key})
RETURN gone.id AS id
ORDER BY id
