// Ends a session.
// :param {hash: 'abc'}
MATCH (s:Session {hash: $hash})
DETACH DELETE s
