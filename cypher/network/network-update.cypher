// Changes a network, if nobody else did since version $version (null: whatever the version).
// Seen: the network was seen, or just made, in the same transaction.
// :param {id: 'network-1', version: 1, properties: {theme: 'Fravær'}}
MATCH (n:Network {id: $id})
SET n.locked = true
WITH n, $version IS NULL OR n.version = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET n += $properties, n.version = n.version + 1)
REMOVE n.locked
RETURN fresh
