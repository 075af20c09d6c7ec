// Deletes a conversation with what only it told. That it existed and was undone is kept for a while, for a
// second try to undo it or to write it.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1', viewer: 'user-1', ties: ['tie-1-2'], competences: ['competence-1'], people: ['person-2']}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person), (u:User {id: $viewer})
CREATE (:UndoneVisit {id: v.id, creationKey: v.creationKey, network: m.network, person: p.id, undoneAt: datetime(), undoneBy: u.id})
SET p.version = p.version + size($competences)
WITH m, v, p
CALL (p) {
  MATCH (p)-[t:KNOWS]-()
  WHERE t.id IN $ties
  DELETE t
}
CALL (v, m, p) {
  MATCH (p)-[held:HAS_COMPETENCE|CONFIDED]->(c:Competence)
  WHERE c.id IN $competences AND held.recordedAt = v.loggedAt AND coalesce(held.network, m.network) = m.network
  DELETE held
}
CALL (v) {
  MATCH (v)-[:HELD]->(c:PlannedConversation)
  SET c.version = c.version + 1
}
CALL (m) {
  MATCH (m)-[:GIVEN]->(r:Referral)
  DETACH DELETE r
}
CALL () {
  UNWIND $people AS id
  MATCH (new:Person {id: id})
  DETACH DELETE new
}
DETACH DELETE v, m
