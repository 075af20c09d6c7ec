// Writes a planned conversation, in place of what was there before.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'planned-1', network: 'network-1', person: 'person-1', viewer: 'user-1', properties: {channel: 'PHONE'}, competences: ['competence-1'], corner: null, phase: null, route: ['person-2'], introducer: 'person-2'}
MATCH (c:PlannedConversation {id: $id}), (n:Network {id: $network}), (p:Person {id: $person}), (u:User {id: $viewer})
SET c += $properties, c.version = coalesce(c.version, 0) + 1, c.changedAt = datetime(), c.changedBy = u.name
MERGE (c)-[:IN]->(n)
MERGE (c)-[:WITH]->(p)
WITH c
CALL (c) {
  MATCH (c)-[old:ABOUT|VIA|INTRODUCED_BY]->()
  DELETE old
}
CALL (c) {
  UNWIND $competences AS id
  MATCH (what:Competence {id: id})
  CREATE (c)-[:ABOUT]->(what)
}
CALL (c) {
  MATCH (what:Corner {id: $corner})
  CREATE (c)-[:ABOUT]->(what)
}
CALL (c) {
  MATCH (what:Phase {id: $phase})
  CREATE (c)-[:ABOUT]->(what)
}
CALL (c) {
  UNWIND range(0, size($route) - 1) AS place
  MATCH (between:Person {id: $route[place]})
  CREATE (c)-[:VIA {place: place}]->(between)
}
CALL (c) {
  MATCH (by:Person {id: $introducer})
  CREATE (c)-[:INTRODUCED_BY]->(by)
}
