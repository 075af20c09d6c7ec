// Deletes a sign-up.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'signup-1'}
MATCH (s:SignUp {id: $id})
DETACH DELETE s
