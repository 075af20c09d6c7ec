// Changes some properties of a planned conversation.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'planned-1', viewer: 'user-1', properties: {introduction: 'ASKED'}}
MATCH (c:PlannedConversation {id: $id}), (u:User {id: $viewer})
SET c += $properties, c.version = c.version + 1, c.changedAt = datetime(), c.changedBy = u.name
