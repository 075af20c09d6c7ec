// People with words that begin as in $query, in Danish alphabetical order, filtered.
// :param {query: '+anna*', afterKey: '', afterId: '', limit: 21, kind: null, organisation: null, network: null, competences: [], all: false, viewer: 'user-1'}
CALL db.index.fulltext.queryNodes('person_text', $query) YIELD node AS p
WHERE p.sortKey >= $afterKey AND (p.sortKey > $afterKey OR p.id > $afterId)
  AND ($kind IS NULL OR p.kind = $kind)
  AND ($organisation IS NULL OR EXISTS { (p)-[:WORKS_FOR]->(:Organisation {id: $organisation}) })
  AND ($network IS NULL OR EXISTS {
    MATCH (p)-[:TAKES_PART_IN]->(n:Network {id: $network}), (u:User {id: $viewer})
    WHERE @may-see(user: u, network: n)
  })
  AND (size($competences) = 0
    OR $all AND all(id IN $competences WHERE EXISTS { (p)-[:HAS_COMPETENCE]->()-[:NARROWER_THAN*0..5]->(:Competence {id: id}) })
    OR NOT $all AND any(id IN $competences WHERE EXISTS { (p)-[:HAS_COMPETENCE]->()-[:NARROWER_THAN*0..5]->(:Competence {id: id}) }))
RETURN p.id AS id, p.sortKey AS key, p AS person
ORDER BY key, id LIMIT $limit
