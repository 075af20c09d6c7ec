// Records that a person holds what they offered; what is recorded already stays as it is. What is sensitive
// they said in this network, and there it stays.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', offers: ['competence-1'], source: 'samtale', on: date('2026-03-01'), at: datetime('2026-03-01T10:00Z')}
MATCH (p:Person {id: $person})
UNWIND $offers AS id
MATCH (c:Competence {id: id})
CALL (p, c) {
  WITH p, c WHERE c.sensitive IS NULL
  MERGE (p)-[held:HAS_COMPETENCE]->(c)
  ON CREATE SET held.source = $source, held.toldOn = $on, held.recordedAt = $at, p.version = p.version + 1
}
CALL (p, c) {
  WITH p, c WHERE c.sensitive IS NOT NULL
  MERGE (p)-[told:CONFIDED {network: $network}]->(c)
  ON CREATE SET told.source = $source, told.toldOn = $on, told.recordedAt = $at, p.version = p.version + 1
}
