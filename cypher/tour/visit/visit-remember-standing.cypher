// Remembers for a day how a conversation left the person standing towards the network.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person), (v)-[:IN]->(n:Network)
MATCH (p)-[now:TAKES_PART_IN|DECLINED|LEFT]->(n)
CREATE (m)-[stands:STANDS]->(n)
SET stands = properties(now), stands.standing = type(now)
