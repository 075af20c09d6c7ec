// Forgets links that are over: past their day or, once somebody can sign in, those that make the
// first account.
// :param {firstToo: true}
MATCH (i:Invitation)
WHERE i.expiresAt > datetime('2000-01-01T00:00Z')
  AND (i.expiresAt < datetime() OR ($firstToo AND i.email IS NULL))
DETACH DELETE i
