// Who works for or belongs to organisations, in Danish alphabetical order.
// :param {ids: ['organisation-1'], afterKey: '', afterId: '', limit: 21}
UNWIND $ids AS parent
MATCH (o:Organisation {id: parent})
CALL (o) {
  MATCH (o)<-[:WORKS_FOR]-(p:Person)
  WHERE @after(key: p.sortKey, id: p.id)
  RETURN p
  ORDER BY p.sortKey, p.id LIMIT $limit
}
RETURN parent, p.id AS id, p.sortKey AS key, p AS person
ORDER BY parent, key, id
