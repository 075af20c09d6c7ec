// Records that a person declined, so that nobody is advised to ask again before $until (null: ever).
// Participants stay until they are removed.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', on: date('2026-03-01'), until: null}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
WHERE NOT EXISTS { (p)-[:TAKES_PART_IN]->(n) }
MERGE (p)-[no:DECLINED]->(n)
SET no.on = $on, no.until = $until
