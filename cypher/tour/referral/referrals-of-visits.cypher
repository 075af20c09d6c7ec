// The referrals that conversations gave, in the order in which they were named.
// Seen: of conversations that were seen; what they led to is of the same network.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (:Visit {id: id})-[:LED_TO]->(r:Referral)-[:IN]->(n:Network)
RETURN id, r AS referral, n.id AS network,
  head([(r)<-[:GAVE]-(giver) | giver.id]) AS giver, head([(r)-[:TO]->(receiver) | receiver.id]) AS receiver,
  head([(r)-[:FOR]->(c) | c.id]) AS competence
ORDER BY id, r.position, r.id
