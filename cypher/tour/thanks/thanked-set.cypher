// Records that a person was thanked for what they gave a network.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', viewer: 'user-1'}
MATCH (p:Person {id: $person}), (n:Network {id: $network}), (u:User {id: $viewer})
MERGE (p)-[t:THANKED]->(n)
SET t.at = coalesce(t.at, []) + datetime(), t.by = coalesce(t.by, []) + u.name
