// Keeps some of what an import made and changed.
// :param {id: 'import-1', position: 0, entries: ['{}']}
MATCH (i:Import {id: $id})
CREATE (i)-[:REMEMBERS]->(:ImportPortion {position: $position, entries: $entries})
