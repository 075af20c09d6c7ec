// How many conversations networks had, where a user may see the network.
// :param {ids: ['network-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(v:Visit)
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
