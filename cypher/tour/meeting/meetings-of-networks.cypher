// The conversations planned in networks that a user may see, earliest first, those without a day last.
// :param {ids: ['network-1'], viewer: 'user-1', open: true, afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(c:PlannedConversation)
  WHERE NOT $open OR c.calledOff IS NULL AND NOT EXISTS { (c)<-[:HELD]-(:Visit) }
  WITH c, coalesce(toString(c.on), '9999') + coalesce(c.time, '') AS key
  WHERE key > $afterKey OR key = $afterKey AND c.id > $afterId
  RETURN c, key
  ORDER BY key, c.id LIMIT $limit
}
RETURN parent, c.id AS id, key, c AS plan, n.id AS network,
  head([(c)-[:WITH]->(p) | p.id]) AS person,
  head([(c)-[:INTRODUCED_BY]->(by) | by.id]) AS introducer,
  head([(c)<-[:HELD]-(held:Visit) | held.id]) AS visit,
  head([(c)-[:ABOUT]->(corner:Corner) | corner.id]) AS corner,
  head([(c)-[:ABOUT]->(phase:Phase) | phase.id]) AS phase,
  COLLECT { MATCH (c)-[:ABOUT]->(what:Competence) RETURN what.id ORDER BY what.id } AS competences,
  COLLECT { MATCH (c)-[via:VIA]->(p:Person) RETURN p.id ORDER BY via.place, p.id } AS route
ORDER BY parent, key, id
