// Whom networks have heard of and how far they have come with each, where a user may see the network; by
// name.
// :param {ids: ['network-1'], viewer: 'user-1', today: date('2026-03-01'), afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  CALL (n) {
    @heard-of(network: n, person: p)
  }
  WITH n, p
  WHERE NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]->(p) }
    AND @after(key: p.sortKey, id: p.id)
  RETURN p
  ORDER BY p.sortKey, p.id LIMIT $limit
}
RETURN parent, p.id AS id, p.sortKey AS key, n.id AS network, p.id AS person,
  @contact-facts(person: p, network: n)
ORDER BY parent, key, id
