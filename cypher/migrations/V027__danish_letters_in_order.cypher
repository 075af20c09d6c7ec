// Names with ae and oe now stand where æ and ø do. A sort key is the work of a collator, which Cypher has
// not: those whose key is another now are marked, and `graph.Resorting` gives them theirs.
MATCH (p:Person)
WHERE toLower(p.name) CONTAINS 'ae' OR toLower(p.name) CONTAINS 'oe'
SET p:Unsorted;
MATCH (o:Organisation)
WHERE toLower(o.name) CONTAINS 'ae' OR toLower(o.name) CONTAINS 'oe'
SET o:Unsorted;
MATCH (c:Competence)
WITH c, toLower(coalesce(c.nameDa, c.nameEn)) AS name
WHERE name CONTAINS 'ae' OR name CONTAINS 'oe'
SET c:Unsorted;
