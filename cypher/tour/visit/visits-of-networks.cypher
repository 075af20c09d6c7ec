// The conversations of networks, where a user may see the network; newest first.
// :param {ids: ['network-1'], viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(v:Visit)
  WITH v, @newest-visit(visit: v) AS key
  WHERE @after(key: key, id: v.id)
  RETURN v, key
  ORDER BY key, v.id LIMIT $limit
}
RETURN parent, v.id AS id, key, @visit-facts(visit: v, network: n)
ORDER BY parent, key, id
