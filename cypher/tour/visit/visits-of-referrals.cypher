// The conversations in which referrals were given.
// Seen: of referrals that were seen; what led to them is of the same network.
// :param {ids: ['referral-1']}
UNWIND $ids AS id
MATCH (:Referral {id: id})<-[:LED_TO]-(v:Visit)-[:IN]->(n:Network)
RETURN id, v AS visit, n.id AS network, head([(v)-[:WITH]->(met) | met.id]) AS person,
  head([(v)-[:LOGGED_BY]->(by) | by.id]) AS loggedBy
ORDER BY id, v.id
