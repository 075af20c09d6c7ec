// How somebody has prepared to meet a person for a network.
// Seen: asked of networks that were seen.
// :param {network: 'network-1', person: 'person-1'}
MATCH (p:Person {id: $person})-[prepared:PREPARED]->(:Network {id: $network})
RETURN prepared
ORDER BY prepared.version
