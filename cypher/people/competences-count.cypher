// How many competences `people/competences` finds.
// :param {corner: null}
MATCH (c:Competence)
USING INDEX c:Competence(sortKey, id)
WHERE c.id IS NOT NULL AND c.sortKey >= ''
  AND ($corner IS NULL OR EXISTS { (c)-[:IN_CORNER]->(:Corner {id: $corner}) })
RETURN count(c) AS total
