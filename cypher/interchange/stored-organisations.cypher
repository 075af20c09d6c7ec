// What is stored of the organisations in a file.
// :param {source: 'source-1', ids: ['o01']}
UNWIND $ids AS externalId
MATCH (o:Organisation {fileSource: $source, externalId: externalId})
RETURN externalId, o.id AS id, o.version AS version,
  o {.name, .sortKey, .kind} AS known,
  {parent: head(COLLECT {
    MATCH (o)-[:PART_OF]->(parent:Organisation) RETURN parent {.id, .name} ORDER BY parent.id LIMIT 1
  })} AS links
ORDER BY externalId
