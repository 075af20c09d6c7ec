// The ids of competences by the ids of their file.
// :param {ids: ['k01']}
UNWIND $ids AS externalId
MATCH (c:Competence {externalId: externalId})
RETURN externalId, c.id AS id
ORDER BY externalId
