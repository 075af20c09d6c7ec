// Records that a person said in a network that they hold a competence; said before, it stays as it was.
// Seen: the network was found for the user in the same transaction.
// :param {network: 'network-1', person: 'person-1', competence: 'competence-1', source: 'samtale', on: date('2026-03-01'), at: datetime('2026-03-01T10:00Z')}
MATCH (p:Person {id: $person}), (c:Competence {id: $competence})
MERGE (p)-[told:CONFIDED {network: $network}]->(c)
ON CREATE SET told.source = $source, told.toldOn = $on, told.recordedAt = $at, p.version = p.version + 1
