// Those of the participants whose network a user may see, by their ids.
// :param {viewer: 'user-1', ids: ['participant-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (p:Person)-[part:TAKES_PART_IN {id: id}]->(n:Network)
WHERE (u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(n) })
RETURN id, p.id AS person, part
ORDER BY id
