// The account that a sign-in is checked against.
// :param {email: 'anna@example.dk'}
MATCH (u:User {email: $email})
OPTIONAL MATCH (u)-[:IS]->(p:Person)
RETURN u.id AS id, u.role AS role, u.passwordHash AS passwordHash, p.id AS person
ORDER BY id, person LIMIT 1
