// The conversations in which referrals were given.
// Seen: the referrals were found for the user; what led to them is of the same network.
// :param {ids: ['referral-1']}
UNWIND $ids AS id
MATCH (:Referral {id: id})<-[:LED_TO]-(v:Visit)-[:IN]->(n:Network)
RETURN id, @visit-facts(visit: v, network: n)
ORDER BY id, v.id
