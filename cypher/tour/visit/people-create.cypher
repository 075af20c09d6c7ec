// Creates the people whom somebody pointed to and nobody had recorded.
// :param {people: [{id: 'person-1', properties: {name: 'Anna'}, organisation: null}]}
UNWIND $people AS new
CREATE (p:Person {id: new.id, version: 1})
SET p += new.properties, p.createdAt = datetime()
WITH p, new
MATCH (o:Organisation {id: new.organisation})
CREATE (p)-[:WORKS_FOR]->(o)
