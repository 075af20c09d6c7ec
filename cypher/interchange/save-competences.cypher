// Creates or updates the competences of a file.
// :param {rows: [{source: 'source-1', externalId: 'k01', id: 'competence-1', known: {nameDa: 'Sang', sortKey: '01'}}]}
UNWIND $rows AS row
MERGE (c:Competence {fileSource: row.source, externalId: row.externalId})
ON CREATE SET c.id = row.id, c.version = 0
SET c += row.known, c.version = c.version + 1
