// Deletes an invitation, so that its link works once.
// :param {hash: 'abc'}
MATCH (i:Invitation {hash: $hash})
DETACH DELETE i
