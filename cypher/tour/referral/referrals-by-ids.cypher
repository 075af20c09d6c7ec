// Referrals by their ids, those whose network a user may see.
// :param {viewer: 'user-1', ids: ['referral-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (r:Referral {id: id})-[:IN]->(n:Network)
WHERE @may-see(user: u, network: n) AND @points-to-somebody(referral: r)
RETURN id, @referral-facts(referral: r, network: n)
ORDER BY id
