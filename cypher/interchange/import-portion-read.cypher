// Some of what an import made and changed.
// :param {id: 'import-1', position: 0}
MATCH (:Import {id: $id})-[:REMEMBERS]->(portion:ImportPortion {position: $position})
RETURN portion.entries AS entries
ORDER BY portion.position
