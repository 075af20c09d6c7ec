// What people wrote when they signed up to broad invitations of networks that a user may see, newest first.
// :param {ids: ['person-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (:Person {id: id})<-[:TAKEN_AS]-(s:SignUp)-[:ANSWERS]->(w:Workshop)-[:INVITES_TO]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, s AS signUp, w.title AS invitation
ORDER BY s.at DESC, s.id LIMIT 500
