// Remembers for a day what a conversation is about to change, so that it can be undone: how the person
// stands towards the network, the referrals it gave, and those that move from $moved.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1', moved: ['NEW'], newcomers: ['person-2']}
MATCH (v:Visit {id: $visit})-[:WITH]->(p:Person), (v)-[:IN]->(n:Network)
CREATE (m:VisitMemory {visit: v.id, network: n.id, person: p.id, loggedAt: v.loggedAt, newcomers: $newcomers})-[:OF]->(v)
WITH m, v, p, n
CALL (m, v) {
  MATCH (v)-[:LED_TO]->(r:Referral)
  CREATE (m)-[:GIVEN {version: r.version}]->(r)
}
CALL (m, p, n) {
  MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n)
  WHERE r.status IN $moved
  CREATE (m)-[:SETTLED {status: r.status, before: r.version, version: r.version + 1, movedAt: r.movedAt, movedBy: r.movedBy}]->(r)
}
CALL (m, p, n) {
  MATCH (p)-[stands:TAKES_PART_IN|DECLINED|LEFT]->(n)
  CREATE (m)-[stood:STOOD]->(n)
  SET stood = properties(stands), stood.standing = type(stands)
}
