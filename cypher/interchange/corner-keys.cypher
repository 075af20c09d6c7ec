// The corners that a file may name, by key and by name.
// Scans: a handful of nodes.
MATCH (c:Corner)
UNWIND [c.key, c.nameDa, c.nameEn] AS name
RETURN DISTINCT name, c.id AS id, c.key AS key
ORDER BY name, id
