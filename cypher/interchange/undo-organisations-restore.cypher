// Makes organisations say again what they said before an import, and ends the links in $ends.
// :param {rows: [{id: 'organisation-1', before: {name: 'Ada'}, ends: ['PART_OF']}]}
UNWIND $rows AS row
MATCH (n:Organisation {id: row.id})
SET n += row.before, n.version = n.version + 1
WITH n, row
MATCH (n)-[link:PART_OF]->()
WHERE type(link) IN row.ends
DELETE link
