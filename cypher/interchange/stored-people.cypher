// What is stored of the people whom files mention.
// :param {ids: ['n001']}
UNWIND $ids AS externalId
MATCH (p:Person {externalId: externalId})
RETURN externalId, p.id AS id,
  p {.name, .sortKey, .kind, .title, .email, .phone, .group, .source} AS known,
  {organisation: head(COLLECT {
    MATCH (p)-[:WORKS_FOR]->(o:Organisation) RETURN o.id ORDER BY o.id LIMIT 1
  })} AS links
ORDER BY externalId
