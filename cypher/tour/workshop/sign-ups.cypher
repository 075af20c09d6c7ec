// The sign-ups to broad invitations that wait for review, first come first.
// Seen: the invitations were found for the user.
// :param {ids: ['workshop-1']}
UNWIND $ids AS id
MATCH (w:Workshop {id: id})<-[:ANSWERS]-(s:SignUp)
WHERE s.takenAt IS NULL
RETURN id, s AS signUp, w.title AS invitation
ORDER BY s.at, s.id LIMIT 500
