// A user's calendar, if it is open.
// :param {user: 'user-1'}
MATCH (f:CalendarFeed)-[:OF]->(:User {id: $user})
RETURN f.createdAt AS createdAt, f.withNames AS withNames
ORDER BY f.hash
