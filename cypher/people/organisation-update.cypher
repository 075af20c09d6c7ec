// Changes an organisation unless somebody changed it since $version (null: whatever the version).
// :param {id: 'organisation-1', version: 1, properties: {kind: 'skole'}}
MATCH (o:Organisation {id: $id})
@change(node: o)
RETURN o AS organisation, fresh
