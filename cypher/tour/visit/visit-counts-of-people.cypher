// How many conversations there were with people, where a user may see the network.
// :param {ids: ['person-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (u, p) {
  MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n:Network)
  WHERE @may-see(user: u, network: n)
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
