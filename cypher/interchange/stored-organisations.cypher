// What is stored of the organisations in a file.
// :param {ids: ['o01']}
UNWIND $ids AS externalId
MATCH (o:Organisation {externalId: externalId})
RETURN externalId, o.id AS id,
  o {.name, .sortKey, .kind} AS known,
  {parent: head(COLLECT {
    MATCH (o)-[:PART_OF]->(parent:Organisation) RETURN parent.id ORDER BY parent.id LIMIT 1
  })} AS links
ORDER BY externalId
