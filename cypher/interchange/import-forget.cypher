// Deletes an import's memory.
// :param {id: 'import-1'}
MATCH (i:Import {id: $id})
OPTIONAL MATCH (i)-[:REMEMBERS]->(portion:ImportPortion)
DETACH DELETE portion, i
