// Whether a person wants to be met gently in a network.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
RETURN @gentle-contact(person: p, network: n) AS gentle
ORDER BY gentle
