// Opens a conversation to take it back: until that is over nobody changes who it was with, whom it
// told of, and what it told.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person)
@hold(node: p)
WITH m, v, p
CALL (m) {
  UNWIND m.newcomers AS id
  MATCH (new:Person {id: id})
  @hold(node: new)
}
CALL (v, p) {
  MATCH (p)-[told:KNOWS|HAS_COMPETENCE]-()
  WHERE told.recordedAt = v.loggedAt
  @hold(node: told)
}
