// The invitation behind a link, while it is valid.
// :param {hash: 'abc'}
MATCH (i:Invitation {hash: $hash})
WHERE i.expiresAt > datetime()
OPTIONAL MATCH (i)-[:FOR]->(p:Person)
RETURN i.name AS name, i.email AS email, i.role AS role, p.id AS person
ORDER BY person LIMIT 1
