// What networks need, heaviest first.
// Seen: asked of networks that were seen.
// :param {ids: ['network-1']}
UNWIND $ids AS id
MATCH (:Network {id: id})-[need:NEEDS]->(c:Competence)
RETURN id, need, c.id AS competence
ORDER BY id, need.weight DESC, c.sortKey, need.id
