// Notes that a person will not take part in a network, so that nobody is advised to ask again
// before $until (null: ever); who takes part does so until they are taken out.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', on: date('2026-03-01'), until: null}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
WHERE NOT EXISTS { (p)-[:TAKES_PART_IN]->(n) }
MERGE (p)-[no:DECLINED]->(n)
SET no.on = $on, no.until = $until
