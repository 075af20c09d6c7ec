// Creates an account.
// :param {id: 'user-1', name: 'Anna', email: 'anna@example.dk', passwordHash: '{argon2}…', role: 'LEADER'}
CREATE (u:User {id: $id, name: $name, email: $email, passwordHash: $passwordHash, role: $role})
SET u.createdAt = datetime(), u.version = 1
