// Uses a link up.
// :param {hash: 'abc'}
MATCH (i:Invitation {hash: $hash})
DETACH DELETE i
