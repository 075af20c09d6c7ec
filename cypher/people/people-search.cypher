// People with words that begin as in $query, in Danish alphabetical order, filtered.
// :param {query: '+anna*', afterKey: '', afterId: '', limit: 21, kind: null, organisation: null, network: null, competences: [], all: false, viewer: 'user-1'}
CALL db.index.fulltext.queryNodes('person_text', $query) YIELD node AS p
WHERE @after(key: p.sortKey, id: p.id)
  AND @people-wanted(person: p)
RETURN p.id AS id, p.sortKey AS key, p AS person
ORDER BY key, id LIMIT $limit
