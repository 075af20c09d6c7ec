// Makes ties say again what they said before an import.
// :param {rows: [{id: 'tie-1-2', before: {strength: 0.5}}]}
UNWIND $rows AS row
MATCH (:Person)-[t:KNOWS {id: row.id}]->(:Person)
SET t += row.before
