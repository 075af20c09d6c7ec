// Replaces the hash of a password by one of today's strength.
// :param {id: 'user-1', passwordHash: '{argon2}…'}
MATCH (u:User {id: $id})
SET u.passwordHash = $passwordHash
