// Creates or updates who holds which competences.
// :param {rows: [{person: 'person-1', competence: 'competence-1', known: {level: 3}}]}
UNWIND $rows AS row
MATCH (p:Person {id: row.person}), (c:Competence {id: row.competence})
WHERE c.sensitive IS NULL
MERGE (p)-[h:HAS_COMPETENCE]->(c)
ON CREATE SET h.recordedAt = datetime()
SET h += row.known
