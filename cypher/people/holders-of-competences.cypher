// Who holds competences, in Danish alphabetical order.
// :param {ids: ['competence-1'], afterKey: '', afterId: '', limit: 21}
UNWIND $ids AS parent
MATCH (c:Competence {id: parent})
CALL (c) {
  MATCH (c)<-[:HAS_COMPETENCE]-(p:Person)
  WHERE c.sensitive IS NULL AND @after(key: p.sortKey, id: p.id)
  RETURN p
  ORDER BY p.sortKey, p.id LIMIT $limit
}
RETURN parent, p.id AS id, p.sortKey AS key, p AS person
ORDER BY parent, key, id
