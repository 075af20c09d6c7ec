// Adds a participant to a network or changes how they take part; an earlier no is forgotten.
// Whoever comes back has the citizen role they left with, unless another is said, and whoever
// wanted to be met gently in a conversation still does.
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {id: 'participant-1', network: 'network-1', person: 'person-1', properties: {kind: 'CORE', phases: []}, today: date('2026-03-01')}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
MERGE (p)-[part:TAKES_PART_IN {id: $id}]->(n)
ON CREATE SET part.joinedOn = $today
WITH n, p, part
CALL (n, p, part) {
  MATCH (p)-[left:LEFT]->(n)
  SET part.citizenRole = left.citizenRole
}
CALL (n, p, part) {
  MATCH (p)<-[:WITH]-(said:Visit)-[:IN]->(n)
  WHERE part.gentleContact IS NULL AND said.gentleContact IS NOT NULL
  WITH part, said ORDER BY said.on DESC, said.loggedAt DESC, said.id LIMIT 1
  SET part.gentleContact = said.gentleContact
}
SET part.gentleContact = coalesce(part.gentleContact, false)
SET part += $properties
WITH n, p, part
CALL (n, p) {
  MATCH (p)-[no:DECLINED|LEFT]->(n)
  DELETE no
}
RETURN part.id AS id
