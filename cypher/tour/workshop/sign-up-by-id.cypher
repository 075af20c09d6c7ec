// A sign-up, where a user may see the network it is for.
// :param {id: 'signup-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (s:SignUp {id: $id})-[:ANSWERS]->(:Workshop)-[:INVITES_TO]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN s AS signUp, n.id AS network
ORDER BY network
