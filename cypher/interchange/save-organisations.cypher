// Creates or updates the organisations of a file.
// :param {rows: [{source: 'source-1', externalId: 'o01', id: 'organisation-1', known: {name: 'Skolen', sortKey: '01'}}]}
UNWIND $rows AS row
MERGE (o:Organisation {fileSource: row.source, externalId: row.externalId})
ON CREATE SET o.id = row.id, o.version = 0
SET o += row.known, o.version = o.version + 1
