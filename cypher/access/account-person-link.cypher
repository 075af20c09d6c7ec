// Links an account to its person in the graph.
// :param {user: 'user-1', person: 'person-1'}
MATCH (u:User {id: $user})
MATCH (p:Person {id: $person})
MERGE (u)-[:IS]->(p)
