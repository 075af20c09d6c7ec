// Creates the person behind a new account.
// :param {user: 'user-1', person: 'person-1', sortKey: '2a', source: 'Rundtur'}
MATCH (u:User {id: $user})
CREATE (p:Person {id: $person, name: u.name, email: u.email, sortKey: $sortKey, kind: 'EMPLOYEE'})
SET p.source = $source, p.createdAt = datetime(), p.version = 1
CREATE (u)-[:IS]->(p)
