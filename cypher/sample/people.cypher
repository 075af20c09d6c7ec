// The ids of people by their ids in the file.
// :param {ids: ['n001']}
UNWIND $ids AS externalId
MATCH (p:Person {externalId: externalId})
RETURN externalId, p.id AS id
ORDER BY externalId
