// What is stored of the people in a file, found by their own id or that of a record merged into theirs.
// :param {source: 'source-1', ids: ['n001']}
UNWIND $ids AS externalId
CALL (externalId) {
  MATCH (p:Person {fileSource: $source, externalId: externalId})
  RETURN p, false AS former
  UNION
  MATCH (:FormerPerson {fileSource: $source, externalId: externalId})-[:NOW]->(p:Person)
  RETURN p, true AS former
}
RETURN externalId, former, p.id AS id, p.version AS version,
  p {.name, .sortKey, .kind, .title, .email, .phone, .group, .source} AS known,
  {organisation: head(COLLECT {
    MATCH (p)-[:WORKS_FOR]->(o:Organisation) RETURN o {.id, .name} ORDER BY o.id LIMIT 1
  })} AS links
ORDER BY externalId
