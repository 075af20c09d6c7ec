// Everything that organisations are part of, link by link.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (:Organisation {id: id})-[:PART_OF*0..]->(child:Organisation)-[:PART_OF]->(parent:Organisation)
RETURN DISTINCT child.id AS child, parent.id AS parent
ORDER BY child, parent
