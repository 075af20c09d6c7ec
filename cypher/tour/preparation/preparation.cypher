// How a talk with a person was prepared.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (p:Person {id: $person})-[prepared:PREPARED]->(:Network {id: $network})
RETURN prepared
ORDER BY prepared.version
