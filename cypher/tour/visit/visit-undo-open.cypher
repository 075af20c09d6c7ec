// Locks the person of a conversation, the people it made known, and what it told, for as long as it is
// being undone.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person)
@lock(node: p)
WITH m, v, p
CALL (m) {
  UNWIND m.newcomers AS id
  MATCH (new:Person {id: id})
  @lock(node: new)
}
CALL (v, p) {
  MATCH (p)-[told:KNOWS|HAS_COMPETENCE|CONFIDED]-()
  WHERE told.recordedAt = v.loggedAt
  @lock(node: told)
}
