// Writes a conversation, and what the person offered in it.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'visit-1', network: 'network-1', person: 'person-1', viewer: 'user-1', at: datetime('2026-03-01T10:00Z'), properties: {outcome: 'MAYBE'}, offers: ['competence-1']}
MATCH (v:Visit {id: $id}), (n:Network {id: $network}), (p:Person {id: $person}), (u:User {id: $viewer})
SET v += $properties, v.loggedAt = $at
CREATE (v)-[:IN]->(n), (v)-[:WITH]->(p), (v)-[:LOGGED_BY]->(u)
WITH v
UNWIND $offers AS id
MATCH (c:Competence {id: id})
CREATE (v)-[:OFFERED]->(c)
