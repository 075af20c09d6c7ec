// Replaces some of what is kept of what an import made and changed.
// :param {id: 'import-1', position: 0, entries: ['{}']}
MATCH (:Import {id: $id})-[:REMEMBERS]->(portion:ImportPortion {position: $position})
SET portion.entries = $entries
