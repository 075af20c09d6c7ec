// Deletes invitations that have expired and, once somebody can sign in, those for the first account.
// :param {firstToo: true}
MATCH (i:Invitation)
WHERE i.expiresAt > datetime('2000-01-01T00:00Z')
  AND (i.expiresAt < datetime() OR ($firstToo AND i.email IS NULL))
DETACH DELETE i
