// Accounts by their ids, those that a user may know of: her own, and whoever logged a conversation in a network
// that she may see. Administrators know them all.
// :param {ids: ['user-1', 'user-2'], viewer: 'user-1'}
MATCH (me:User {id: $viewer})
UNWIND $ids AS id
MATCH (u:User {id: id})
WHERE u = me OR me.role = 'ADMINISTRATOR' OR EXISTS {
  MATCH (u)<-[:LOGGED_BY]-(:Visit)-[:IN]->(n:Network)
  WHERE @may-see(user: me, network: n)
}
OPTIONAL MATCH (u)-[:IS]->(p:Person)
WITH u, min(p.id) AS person
RETURN u.id AS id, u.name AS name, u.email AS email, u.role AS role, person
ORDER BY id
