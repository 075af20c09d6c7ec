// The referrals of conversations, in the order they were named.
// Seen: the conversations were found for the user; what they led to is of the same network.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (:Visit {id: id})-[:LED_TO]->(r:Referral)-[:IN]->(n:Network)
WHERE @points-to-somebody(referral: r)
RETURN id, @referral-facts(referral: r, network: n)
ORDER BY id, r.position, r.id
