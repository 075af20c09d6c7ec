// Creates the person of a sign-up that was accepted.
// :param {id: 'person-1', properties: {name: 'Anna'}}
CREATE (p:Person {id: $id, version: 1})
SET p += $properties, p.createdAt = datetime()
