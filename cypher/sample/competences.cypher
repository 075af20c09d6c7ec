// The ids of competences by their ids in the file.
// :param {ids: ['k01']}
UNWIND $ids AS externalId
MATCH (c:Competence {externalId: externalId})
RETURN externalId, c.id AS id
ORDER BY externalId
