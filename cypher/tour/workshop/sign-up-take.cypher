// Keeps a sign-up with the person who wrote it, once somebody has reviewed it.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'signup-1', person: 'person-1'}
MATCH (s:SignUp {id: $id}), (p:Person {id: $person})
CREATE (s)-[:TAKEN_AS]->(p)
SET s.takenAt = datetime()
