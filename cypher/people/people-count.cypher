// How many people `people/people` finds.
// :param {kind: null, organisation: null, network: null, competences: [], all: false, viewer: 'user-1'}
MATCH (p:Person)
USING INDEX p:Person(sortKey, id)
WHERE p.id IS NOT NULL AND p.sortKey >= ''
  AND @people-wanted(person: p)
RETURN count(p) AS total
