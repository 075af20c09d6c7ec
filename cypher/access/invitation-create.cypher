// Stores the hash of an invitation link. Without an e-mail it invites to make the first account.
// :param {hash: 'abc', name: 'Anna', email: 'anna@example.dk', role: 'LEADER', person: 'person-1', valid: duration('P7D')}
CREATE (i:Invitation {hash: $hash, role: $role, expiresAt: datetime() + $valid})
SET i.name = $name, i.email = $email
WITH i
OPTIONAL MATCH (p:Person {id: $person})
FOREACH (known IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (i)-[:FOR]->(known))
RETURN i.expiresAt AS expiresAt
