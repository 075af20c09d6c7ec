// What people hold, by corner, then by name.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (p:Person {id: id})-[held:HAS_COMPETENCE]->(c:Competence)
WHERE c.sensitive IS NULL
OPTIONAL MATCH (c)-[:IN_CORNER]->(corner:Corner)
RETURN id, c AS competence, held.level AS level, held.source AS source
ORDER BY id, coalesce(corner.position, 99), c.sortKey, c.id
