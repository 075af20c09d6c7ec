// A broad invitation, where a user may see its network.
// :param {id: 'workshop-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (w:Workshop {id: $id})-[:INVITES_TO]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN n.id AS network, w AS workshop, count { (w)<-[:ANSWERS]-(s:SignUp) WHERE s.takenAt IS NULL } AS signUps
ORDER BY network
