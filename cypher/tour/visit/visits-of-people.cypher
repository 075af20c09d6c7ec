// Conversations with people, where a user may see the network; newest first.
// :param {ids: ['person-1'], viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (u, p) {
  MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n:Network)
  WHERE @may-see(user: u, network: n)
  WITH v, n, @newest-visit(visit: v) AS key
  WHERE @after(key: key, id: v.id)
  RETURN v, n, key
  ORDER BY key, v.id LIMIT $limit
}
RETURN parent, v.id AS id, key, @visit-facts(visit: v, network: n)
ORDER BY parent, key, id
