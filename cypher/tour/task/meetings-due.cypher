// The conversations that networks still have to hold.
// Seen: asked of networks that were seen.
// :param {ids: ['network-1']}
UNWIND $ids AS parent
MATCH (n:Network {id: parent})<-[:IN]-(c:PlannedConversation)
WHERE c.calledOff IS NULL AND NOT EXISTS { (c)<-[:HELD]-(:Visit) }
WITH n, c ORDER BY c.on, c.id LIMIT 500
RETURN c AS plan, n.id AS network,
  head([(c)-[:WITH]->(p) | p.id]) AS person,
  head([(c)-[:INTRODUCED_BY]->(by) | by.id]) AS introducer,
  head([(c)<-[:HELD]-(held:Visit) | held.id]) AS visit,
  head([(c)-[:ABOUT]->(corner:Corner) | corner.id]) AS corner,
  head([(c)-[:ABOUT]->(phase:Phase) | phase.id]) AS phase,
  COLLECT { MATCH (c)-[:ABOUT]->(what:Competence) RETURN what.id ORDER BY what.id } AS competences,
  COLLECT { MATCH (c)-[via:VIA]->(p:Person) RETURN p.id ORDER BY via.place, p.id } AS route
ORDER BY plan.on, plan.id
