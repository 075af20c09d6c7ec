// Records that a migration was applied.
// :param {name: 'V001__schema.cypher', checksum: 'abc'}
MERGE (m:Migration {name: $name})
ON CREATE SET m.checksum = $checksum, m.appliedAt = datetime()
