// What people were asked for in all networks, newest first, and whether a user may see the network.
// :param {ids: ['person-1'], viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)-[:GAVE]->(r:Referral)-[:IN]->(n:Network), (r)-[:TO]->(about:Person)
  RETURN n, about, 'REFERRAL' AS kind, r.on AS on, @unanswered-referral(referral: r) AS open
  UNION
  MATCH (p)<-[:INTRODUCED_BY]-(c:PlannedConversation)-[:IN]->(n:Network), (c)-[:WITH]->(about:Person)
  WHERE c.askedOn IS NOT NULL
  RETURN n, about, 'INTRODUCTION' AS kind, c.askedOn AS on,
    @unanswered-introduction(meeting: c) AS open
}
RETURN id, n.id AS network, about.id AS about, kind, on, open,
  @may-see(user: u, network: n) AS seen
ORDER BY id, on DESC, network, about, kind
