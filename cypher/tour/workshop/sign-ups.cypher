// Those who signed up to broad invitations and have not been looked at, first come first.
// Seen: of invitations that were seen.
// :param {ids: ['workshop-1']}
UNWIND $ids AS id
MATCH (w:Workshop {id: id})<-[:ANSWERS]-(s:SignUp)
RETURN id, s AS signUp
ORDER BY s.at, s.id LIMIT 500
