// Writes down how somebody has prepared to meet a person for a network.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', properties: {pitch: 'Vi …'}}
MATCH (p:Person {id: $person}), (n:Network {id: $network})
MERGE (p)-[prepared:PREPARED]->(n)
SET prepared += $properties, prepared.version = coalesce(prepared.version, 0) + 1
