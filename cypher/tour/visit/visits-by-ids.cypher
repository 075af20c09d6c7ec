// Conversations by their ids, those whose network a user may see.
// :param {viewer: 'user-1', ids: ['visit-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (v:Visit {id: id})-[:IN]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, @visit-facts(visit: v, network: n)
ORDER BY id
