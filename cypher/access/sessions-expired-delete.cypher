// Deletes expired sessions.
// :param {}
MATCH (s:Session)
WHERE s.expiresAt < datetime()
WITH s ORDER BY s.expiresAt, s.hash LIMIT 1000
DETACH DELETE s
