// Planned conversations by their ids, those whose network a user may see.
// :param {viewer: 'user-1', ids: ['planned-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (c:PlannedConversation {id: id})-[:IN]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, @meeting-facts(meeting: c, network: n)
ORDER BY id
