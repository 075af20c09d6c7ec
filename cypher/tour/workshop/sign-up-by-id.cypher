// A sign-up that waits for review, where a user may see the network it is for.
// :param {id: 'signup-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (s:SignUp {id: $id})-[:ANSWERS]->(w:Workshop)-[:INVITES_TO]->(n:Network)
WHERE s.takenAt IS NULL AND @may-see(user: u, network: n)
RETURN s AS signUp, w.title AS invitation, n.id AS network
ORDER BY network
