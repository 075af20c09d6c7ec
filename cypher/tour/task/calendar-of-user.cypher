// The calendar that a user has opened.
// :param {user: 'user-1'}
MATCH (f:CalendarFeed)-[:OF]->(:User {id: $user})
RETURN f.createdAt AS createdAt, f.withNames AS withNames
ORDER BY f.hash
