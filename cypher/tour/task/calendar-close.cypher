// Closes a user's calendar; its address works no longer.
// :param {user: 'user-1'}
MATCH (f:CalendarFeed)-[:OF]->(:User {id: $user})
DETACH DELETE f
