// Closes a user's calendar, so that its address stops working.
// :param {user: 'user-1'}
MATCH (f:CalendarFeed)-[:OF]->(:User {id: $user})
DETACH DELETE f
