// Makes a person of somebody who signed up and was looked at.
// :param {id: 'person-1', properties: {name: 'Anna'}}
CREATE (p:Person {id: $id, version: 1})
SET p += $properties, p.createdAt = datetime()
