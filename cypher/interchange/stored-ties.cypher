// What is stored of ties.
// :param {ids: ['tie-1-2']}
UNWIND $ids AS id
MATCH (:Person)-[t:KNOWS {id: id}]->(:Person)
RETURN id, t {.strength, .kind, .source, .toldOn, .mayMentionName} AS known
ORDER BY id
