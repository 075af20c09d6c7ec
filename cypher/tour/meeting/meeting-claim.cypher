// Creates an empty planned conversation; the same $key again finds the first one.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {key: 'network-1/user-1/k', id: 'planned-1'}
MERGE (c:PlannedConversation {creationKey: $key})
ON CREATE SET c.id = $id
RETURN c.id AS id
