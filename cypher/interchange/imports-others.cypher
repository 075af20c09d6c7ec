// The portions of what all imports of the last day but one have made and changed.
// :param {id: 'import-1'}
MATCH (i:Import)-[:REMEMBERS]->(portion:ImportPortion)
WHERE i.id <> $id AND @undoable(moment: i.importedAt)
RETURN i.id AS id, portion.position AS position
ORDER BY id, position
