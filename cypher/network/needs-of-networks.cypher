// What networks need, heaviest first.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1']}
UNWIND $ids AS id
MATCH (:Network {id: id})-[need:NEEDS]->(c:Competence)
RETURN id, need, c.id AS competence
ORDER BY id, need.weight DESC, c.sortKey, need.id
