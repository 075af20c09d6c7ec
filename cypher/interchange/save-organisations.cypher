// Creates or updates the organisations of a file.
// :param {rows: [{externalId: 'o01', id: 'organisation-1', known: {name: 'Skolen', sortKey: '01'}}]}
UNWIND $rows AS row
MERGE (o:Organisation {externalId: row.externalId})
ON CREATE SET o.id = row.id, o.version = 0
SET o += row.known, o.version = o.version + 1
