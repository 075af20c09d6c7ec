// The user of a session, and whether the session is due to be extended (at most once an hour).
// :param {hash: 'abc', idle: duration('P7D'), longest: duration('P30D')}
MATCH (s:Session {hash: $hash})-[:OF]->(u:User)
WHERE s.expiresAt > datetime()
OPTIONAL MATCH (u)-[:IS]->(p:Person)
RETURN u.id AS id, u.role AS role, p.id AS person,
  s.expiresAt < datetime() + $idle - duration('PT1H')
    AND s.expiresAt < s.createdAt + $longest AS due
ORDER BY id, person LIMIT 1
