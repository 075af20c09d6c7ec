// Deletes an account with its sessions and its calendar; its person stays.
// :param {id: 'user-1'}
MATCH (u:User {id: $id})
OPTIONAL MATCH (s:Session|CalendarFeed)-[:OF]->(u)
WITH u, u.id AS id, collect(s) AS sessions
FOREACH (s IN sessions | DETACH DELETE s)
DETACH DELETE u
RETURN id
