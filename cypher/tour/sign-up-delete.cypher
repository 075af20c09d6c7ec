// Forgets somebody who signed up.
// :param {id: 'signup-1'}
MATCH (s:SignUp {id: $id})
DETACH DELETE s
