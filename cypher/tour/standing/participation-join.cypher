// Adds a participant. Whoever takes part already keeps their part, which this can only widen; an earlier
// no is forgotten.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'participant-1', network: 'network-1', person: 'person-1', kind: 'ONGOING', phases: ['phase-1'], on: date('2026-03-01')}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
MERGE (p)-[part:TAKES_PART_IN {id: $id}]->(n)
ON CREATE SET part.kind = $kind, part.phases = $phases, part.joinedOn = $on
ON MATCH SET
  part.kind = CASE $kind WHEN 'CORE' THEN $kind ELSE part.kind END,
  part.phases = part.phases + [id IN $phases WHERE NOT id IN part.phases]
WITH n, p, part
CALL (n, p, part) {
  MATCH (p)<-[:WITH]-(said:Visit)-[:IN]->(n)
  WHERE part.gentleContact IS NULL AND said.gentleContact IS NOT NULL
  WITH part, said ORDER BY said.on DESC, said.loggedAt DESC, said.id LIMIT 1
  SET part.gentleContact = said.gentleContact
}
SET part.gentleContact = coalesce(part.gentleContact, false)
WITH n, p
MATCH (p)-[no:DECLINED|LEFT]->(n)
DELETE no
