// Sets what an organisation is part of, unless that would make a circle; null: nothing.
// :param {id: 'organisation-1', parent: 'organisation-2'}
MATCH (o:Organisation {id: $id})
OPTIONAL MATCH (parent:Organisation {id: $parent})
WITH o, parent, parent IS NOT NULL AND EXISTS { (parent)-[:PART_OF*0..30]->(o) } AS circle
CALL (o, circle) {
  WITH o, circle WHERE NOT circle
  MATCH (o)-[old:PART_OF]->()
  DELETE old
}
FOREACH (p IN CASE WHEN parent IS NULL OR circle THEN [] ELSE [parent] END |
  MERGE (o)-[:PART_OF]->(p))
RETURN circle
