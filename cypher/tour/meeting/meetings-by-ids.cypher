// Those of the planned conversations whose network a user may see, by their ids.
// :param {viewer: 'user-1', ids: ['planned-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (c:PlannedConversation {id: id})-[:IN]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, c AS plan, n.id AS network,
  head([(c)-[:WITH]->(p) | p.id]) AS person,
  head([(c)-[:INTRODUCED_BY]->(by) | by.id]) AS introducer,
  head([(c)<-[:HELD]-(held:Visit) | held.id]) AS visit,
  head([(c)-[:ABOUT]->(corner:Corner) | corner.id]) AS corner,
  head([(c)-[:ABOUT]->(phase:Phase) | phase.id]) AS phase,
  COLLECT { MATCH (c)-[:ABOUT]->(what:Competence) RETURN what.id ORDER BY what.id } AS competences,
  COLLECT { MATCH (c)-[via:VIA]->(p:Person) RETURN p.id ORDER BY via.place, p.id } AS route
ORDER BY id
