// How many people `people/people-search` finds.
// :param {query: '+anna*', kind: null, organisation: null, network: null, competences: [], all: false, viewer: 'user-1'}
CALL db.index.fulltext.queryNodes('person_text', $query) YIELD node AS p
WHERE p.sortKey >= ''
  AND @people-wanted(person: p)
RETURN count(p) AS total
