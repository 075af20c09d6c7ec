// What was offered in conversations, by name.
// Seen: the conversations were found for the user.
// :param {ids: ['visit-1']}
UNWIND $ids AS id
MATCH (:Visit {id: id})-[:OFFERED]->(c:Competence)
RETURN id, c AS competence
ORDER BY id, c.sortKey, c.id
