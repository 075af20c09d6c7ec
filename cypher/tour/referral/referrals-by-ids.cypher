// Those of the referrals whose network a user may see, by their ids.
// :param {viewer: 'user-1', ids: ['referral-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (r:Referral {id: id})-[:IN]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, r AS referral, n.id AS network,
  head([(r)<-[:GAVE]-(giver) | giver.id]) AS giver, head([(r)-[:TO]->(receiver) | receiver.id]) AS receiver,
  head([(r)-[:FOR]->(c) | c.id]) AS competence
ORDER BY id
