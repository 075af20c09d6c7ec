// How many competences `people/competences-search` finds.
// :param {query: '+mentor*', corner: null}
CALL db.index.fulltext.queryNodes('competence_text', $query) YIELD node AS c
WHERE $corner IS NULL OR EXISTS { (c)-[:IN_CORNER]->(:Corner {id: $corner}) }
RETURN count(c) AS total
