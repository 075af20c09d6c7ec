// The conversation that is still planned with a person in a network.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})<-[:WITH]-(c:PlannedConversation)-[:IN]->(:Network {id: $network})
WHERE @open-meeting(meeting: c)
RETURN c.id AS id, c.on AS on
ORDER BY id
