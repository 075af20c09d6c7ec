// The ids of competences by their ids in the file.
// :param {source: 'source-1', ids: ['k01']}
UNWIND $ids AS externalId
MATCH (c:Competence {fileSource: $source, externalId: externalId})
RETURN externalId, c.id AS id
ORDER BY externalId
