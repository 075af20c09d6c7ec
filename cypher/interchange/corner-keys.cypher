// The corners that a file may name.
// Scans: a handful of nodes.
MATCH (c:Corner)
RETURN c.key AS key, c.id AS id
ORDER BY key
