// Forgets somebody who signed up.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {id: 'signup-1'}
MATCH (s:SignUp {id: $id})
DETACH DELETE s
