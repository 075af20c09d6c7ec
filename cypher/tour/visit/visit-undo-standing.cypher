// Lets a person stand towards a network as before a conversation.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person), (v)-[:IN]->(n:Network)
CALL (p, n) {
  MATCH (p)-[now:TAKES_PART_IN|DECLINED|LEFT]->(n)
  DELETE now
}
CALL (m, p, n) {
  MATCH (m)-[stood:STOOD]->(n)
  CREATE (p)-[again:$(stood.standing)]->(n)
  SET again = properties(stood)
  REMOVE again.standing
}
