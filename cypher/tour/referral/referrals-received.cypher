// The referrals to people, where a user may see the network; newest first.
// :param {ids: ['person-1'], viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (p:Person {id: parent})
CALL (u, p) {
  MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n:Network)
  WHERE @may-see(user: u, network: n)
  WITH r, n, @newest-referral(referral: r) AS key
  WHERE @after(key: key, id: r.id)
  RETURN r, n, key
  ORDER BY key, r.id LIMIT $limit
}
RETURN parent, r.id AS id, key, @referral-facts(referral: r, network: n)
ORDER BY parent, key, id
