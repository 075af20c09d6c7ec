// Lets a person take part in a network, or changes how; who had declined has come round.
// Seen: the network was seen, or just made, in the same transaction.
// :param {id: 'participant-1', network: 'network-1', person: 'person-1', properties: {kind: 'CORE', phases: []}, today: date('2026-03-01')}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
MERGE (p)-[part:TAKES_PART_IN {id: $id}]->(n)
ON CREATE SET part.joinedOn = $today, part.gentleContact = false
SET part += $properties
WITH n, p, part
CALL (n, p) {
  MATCH (p)-[no:DECLINED|LEFT]->(n)
  DELETE no
}
RETURN part.id AS id
