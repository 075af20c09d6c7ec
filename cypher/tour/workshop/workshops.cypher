// The broad invitations of networks, where a user may see the network; newest first.
// :param {ids: ['network-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
MATCH (n)<-[:INVITES_TO]-(w:Workshop)
RETURN n.id AS network, w AS workshop, count { (w)<-[:ANSWERS]-(s:SignUp) WHERE s.takenAt IS NULL } AS signUps
ORDER BY w.createdAt DESC, w.id LIMIT 100
