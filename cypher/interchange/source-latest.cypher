// The name of the list that a user imported last, and the user's own name and address.
// :param {user: 'user-1'}
MATCH (u:User {id: $user})
RETURN u.name AS name, u.email AS email,
  head(COLLECT {
    MATCH (u)-[used:IMPORTS]->(s:FileSource) RETURN s.name ORDER BY used.at DESC, s.id LIMIT 1
  }) AS latest
ORDER BY u.id
