// The conversation that is planned with a person in a network and was neither held nor called off.
// Seen: asked of networks that were seen.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})<-[:WITH]-(c:PlannedConversation)-[:IN]->(:Network {id: $network})
WHERE @open-meeting(meeting: c)
RETURN c.id AS id, c.on AS on
ORDER BY id
