// Records that a person holds what they offered; what is recorded already stays as it is.
// :param {person: 'person-1', offers: ['competence-1'], source: 'samtale', on: date('2026-03-01'), at: datetime('2026-03-01T10:00Z')}
MATCH (p:Person {id: $person})
UNWIND $offers AS id
MATCH (c:Competence {id: id})
MERGE (p)-[held:HAS_COMPETENCE]->(c)
ON CREATE SET held.source = $source, held.toldOn = $on, held.recordedAt = $at, p.version = p.version + 1
