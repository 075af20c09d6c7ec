// Changes a person unless somebody changed it since $version (null: whatever the version).
// :param {id: 'person-1', version: 1, properties: {title: 'Lærer'}}
MATCH (p:Person {id: $id})
@change(node: p)
RETURN p AS person, fresh
