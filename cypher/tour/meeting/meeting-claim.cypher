// Makes room for a planned conversation; the same $key a second time finds the first.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {key: 'network-1/user-1/k', id: 'planned-1'}
MERGE (c:PlannedConversation {creationKey: $key})
ON CREATE SET c.id = $id
RETURN c.id AS id
