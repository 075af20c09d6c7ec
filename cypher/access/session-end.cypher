// Signs out.
// :param {hash: 'abc'}
MATCH (s:Session {hash: $hash})
DETACH DELETE s
