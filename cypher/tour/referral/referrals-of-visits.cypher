// The referrals that conversations gave, in the order in which they were named.
// Seen: of conversations that were seen; what they led to is of the same network.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (:Visit {id: id})-[:LED_TO]->(r:Referral)-[:IN]->(n:Network)
RETURN id, @referral-facts(referral: r, network: n)
ORDER BY id, r.position, r.id
