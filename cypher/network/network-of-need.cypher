// The networks of needs, where a user may see them.
// :param {viewer: 'user-1', ids: ['need-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network)-[need:NEEDS {id: id}]->(c:Competence)
WHERE @may-see(user: u, network: n)
RETURN id, n.id AS network, need, c.id AS competence
ORDER BY id
