// The ties of people, strongest first.
// :param {ids: ['person-1'], afterKey: '', afterId: '', limit: 21}
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (p) {
  MATCH (p)-[t:KNOWS]-(other:Person)
  // Weak ties have the greater key, unknown ones the greatest.
  WITH t, other, toString(2000000 - toInteger(coalesce(t.strength, -1.0) * 100000)) AS key
  WHERE @after(key: key, id: t.id)
  RETURN t, other, key
  ORDER BY key, t.id LIMIT $limit
}
RETURN parent, t.id AS id, other.id AS other, t AS tie, key
ORDER BY parent, key, id
