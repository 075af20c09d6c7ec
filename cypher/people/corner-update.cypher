// Changes a corner, which from then on is the installation's own.
// :param {id: 'corner-1', properties: {nameDa: 'Erfaring'}}
MATCH (c:Corner {id: $id})
SET c += $properties, c.standard = false, c.version = c.version + 1
RETURN c AS corner
