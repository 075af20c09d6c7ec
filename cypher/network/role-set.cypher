// Sets who leads, co-drives or opens doors for a network; null: nobody.
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {network: 'network-1', role: 'LED_BY', person: 'person-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[old:$($role)]->()
  DELETE old
}
CALL (n) {
  MATCH (p:Person {id: $person})
  CREATE (n)-[:$($role)]->(p)
}
RETURN n.id AS id
