// Makes people say again what they said before an import, and ends the links in $ends.
// :param {rows: [{id: 'person-1', before: {name: 'Ada'}, ends: ['WORKS_FOR']}]}
UNWIND $rows AS row
MATCH (n:Person {id: row.id})
SET n += row.before, n.version = n.version + 1
WITH n, row
MATCH (n)-[link:WORKS_FOR]->()
WHERE type(link) IN row.ends
DELETE link
