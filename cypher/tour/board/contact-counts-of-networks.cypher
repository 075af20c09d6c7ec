// How many people networks have heard of, where a user may see the network.
// :param {ids: ['network-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
CALL (n) {
  CALL (n) {
    @heard-of(network: n, person: p)
  }
  WITH n, p
  WHERE NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]->(p) }
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
