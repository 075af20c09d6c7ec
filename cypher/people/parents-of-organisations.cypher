// What organisations are part of.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:PART_OF]->(o:Organisation)
RETURN id, o AS organisation
ORDER BY id, o.id
