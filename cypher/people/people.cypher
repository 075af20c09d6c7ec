// People in Danish alphabetical order, filtered.
// :param {afterKey: '', afterId: '', limit: 21, kind: null, organisation: null, network: null, competences: [], all: false, viewer: 'user-1'}
MATCH (p:Person)
USING INDEX p:Person(sortKey, id)
WHERE p.id IS NOT NULL AND @after(key: p.sortKey, id: p.id)
  AND @people-wanted(person: p)
RETURN p.id AS id, p.sortKey AS key, p AS person
ORDER BY key, id LIMIT $limit
