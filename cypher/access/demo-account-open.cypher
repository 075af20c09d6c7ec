// Opens the demo's account, which has no password and belongs to the leader of the sample network.
// :param {id: 'user-demo', email: 'demo@example.dk', role: 'LEADER', person: 'person-1'}
MATCH (p:Person {id: $person})
MERGE (u:User {id: $id})
ON CREATE SET u.createdAt = datetime(), u.version = 1
SET u.name = p.name, u.email = $email, u.role = $role
MERGE (u)-[:IS]->(p)
RETURN u.id AS id
