// For each person, a few others with a similar name or address.
// :param {looks: [{id: 'person-1', query: 'name:anna~1'}], each: 12}
UNWIND $looks AS look
MATCH (p:Person {id: look.id})
CALL (p, look) {
  CALL db.index.fulltext.queryNodes('person_text', look.query, {limit: $each}) YIELD node AS other
  WHERE other <> p AND NOT EXISTS { (p)-[:NOT_SAME_AS]-(other) }
  RETURN other
}
RETURN p.id AS person, other.id AS other,
  EXISTS { (p)-[:KNOWS]-(other) } AS acquainted,
  COUNT { MATCH (p)-[:KNOWS]-(shared)-[:KNOWS]-(other) RETURN DISTINCT shared } AS shared
ORDER BY person, other
