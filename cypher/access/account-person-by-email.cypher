// Links an account to the one person with its e-mail address; nothing where there is none, where several have it,
// or where the person has an account already.
// Scans: once in the life of an account.
// :param {user: 'user-1', email: 'ada@example.dk'}
MATCH (u:User {id: $user})
MATCH (p:Person)
WHERE p.email IS NOT NULL AND toLower(p.email) = $email
WITH u, collect(p) AS people
WHERE size(people) = 1 AND NOT EXISTS { WITH people MATCH (:User)-[:IS]->(p) WHERE p IN people }
WITH u, head(people) AS p
CREATE (u)-[:IS]->(p)
RETURN p.id AS id
