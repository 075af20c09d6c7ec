// Makes competences say again what they said before an import, and ends the links in $ends.
// :param {rows: [{id: 'competence-1', before: {name: 'Ada'}, ends: ['IN_CORNER']}]}
UNWIND $rows AS row
MATCH (n:Competence {id: row.id})
SET n += row.before, n.version = n.version + 1
WITH n, row
MATCH (n)-[link:IN_CORNER|NARROWER_THAN]->()
WHERE type(link) IN row.ends
DELETE link
