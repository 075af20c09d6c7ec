// Opens a session, known only by the hash of its token.
// :param {user: 'user-1', hash: 'abc', idle: duration('P7D')}
MATCH (u:User {id: $user})
CREATE (s:Session {hash: $hash, createdAt: datetime(), expiresAt: datetime() + $idle})-[:OF]->(u)
RETURN s.hash AS hash
