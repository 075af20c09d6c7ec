// The migrations that were applied to this database.
// Scans: a handful of nodes, read once at start.
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
