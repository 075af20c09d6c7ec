// Changes a person, if nobody else did since version $version (null: whatever the version).
// :param {id: 'person-1', version: 1, properties: {title: 'Lærer'}}
MATCH (p:Person {id: $id})
SET p.locked = true
WITH p, $version IS NULL OR p.version = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET p += $properties, p.version = p.version + 1)
REMOVE p.locked
RETURN p AS person, fresh
