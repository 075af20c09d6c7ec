// Sets the leader of a network; null: nobody.
// Seen: the network was seen, or just made, in the same transaction.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[old:LED_BY]->()
  DELETE old
}
CALL (n) {
  MATCH (p:Person {id: $person})
  MERGE (n)-[:LED_BY]->(p)
}
RETURN n.id AS id
