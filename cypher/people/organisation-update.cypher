// Changes an organisation, if nobody else did since version $version (null: whatever it is).
// :param {id: 'organisation-1', version: 1, properties: {kind: 'skole'}}
MATCH (o:Organisation {id: $id})
SET o.locked = true
WITH o, $version IS NULL OR o.version = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET o += $properties, o.version = o.version + 1)
REMOVE o.locked
RETURN o AS organisation, fresh
