// Records that a person holds a competence.
// :param {person: 'person-1', competence: 'competence-1', level: 3, source: 'samtale'}
MATCH (p:Person {id: $person}), (c:Competence {id: $competence})
WHERE c.sensitive IS NULL
SET p.version = p.version + 1
MERGE (p)-[held:HAS_COMPETENCE]->(c)
SET held.level = $level, held.source = $source, held.recordedAt = datetime()
RETURN p AS person
