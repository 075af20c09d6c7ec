// The migrations this database has had.
// Scans: a handful of nodes, read once at start.
MATCH (m:Migration)
RETURN m.name AS name, m.checksum AS checksum
ORDER BY name
