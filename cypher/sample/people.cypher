// The ids of people by their ids in the file.
// :param {source: 'source-1', ids: ['n001']}
UNWIND $ids AS externalId
MATCH (p:Person {fileSource: $source, externalId: externalId})
RETURN externalId, p.id AS id
ORDER BY externalId
