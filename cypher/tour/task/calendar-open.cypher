// Opens a user's calendar at a new secret address; the address before it stops working.
// :param {user: 'user-1', hash: 'abc', withNames: false, language: 'da'}
MATCH (u:User {id: $user})
CALL (u) {
  MATCH (old:CalendarFeed)-[:OF]->(u)
  DETACH DELETE old
}
CREATE (f:CalendarFeed {hash: $hash, withNames: $withNames, language: $language, createdAt: datetime()})-[:OF]->(u)
RETURN f.createdAt AS createdAt, f.withNames AS withNames
