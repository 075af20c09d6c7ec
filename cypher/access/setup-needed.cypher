// Whether nobody can sign in yet. The demo's account has no password.
// Scans: stops at the first account that has one.
// :param {}
RETURN NOT EXISTS { MATCH (u:User) WHERE u.passwordHash IS NOT NULL } AS needed
