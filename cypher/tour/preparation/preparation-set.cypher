// Writes down how a talk with a person was prepared.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', properties: {pitch: 'Vi …'}}
MATCH (p:Person {id: $person}), (n:Network {id: $network})
MERGE (p)-[prepared:PREPARED]->(n)
SET prepared += $properties, prepared.version = coalesce(prepared.version, 0) + 1
