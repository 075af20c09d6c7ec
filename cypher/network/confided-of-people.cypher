// What people said in a network that they hold, and that stays there; by corner, then by name.
// :param {network: 'network-1', people: ['person-1'], viewer: 'user-1'}
MATCH (n:Network {id: $network}), (u:User {id: $viewer})
WHERE @may-see(user: u, network: n)
UNWIND $people AS id
MATCH (:Person {id: id})-[told:CONFIDED {network: $network}]->(c:Competence)
OPTIONAL MATCH (c)-[:IN_CORNER]->(corner:Corner)
RETURN id, c AS competence, told.toldOn AS toldOn, told.source AS source
ORDER BY id, coalesce(corner.position, 99), c.sortKey, c.id
