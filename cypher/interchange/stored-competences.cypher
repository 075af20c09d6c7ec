// What is stored of the competences in a file.
// :param {source: 'source-1', ids: ['k01']}
UNWIND $ids AS externalId
MATCH (c:Competence {fileSource: $source, externalId: externalId})
RETURN externalId, c.id AS id, c.version AS version,
  c {.nameDa, .nameEn, .sortKey, .uri, .sensitive} AS known,
  {
    corner: head(COLLECT {
      MATCH (c)-[:IN_CORNER]->(corner:Corner) RETURN {id: corner.id, name: corner.key} ORDER BY corner.id LIMIT 1
    }),
    broader: head(COLLECT {
      MATCH (c)-[:NARROWER_THAN]->(broader:Competence)
      RETURN {id: broader.id, name: coalesce(broader.nameDa, broader.nameEn)} ORDER BY broader.id LIMIT 1
    })
  } AS links
ORDER BY externalId
