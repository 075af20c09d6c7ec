// Changes a node unless somebody changed it since $version (null: whatever the version).
SET @node.locked = true
WITH @node, $version IS NULL OR @node.version = $version AS fresh
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END |
  SET @node += $properties, @node.version = @node.version + 1)
REMOVE @node.locked
