// Lene plans to meet Dina, to whom Carl is to introduce her.
MATCH (absence:Network {id: 'network-absence'}), (parent:Competence {id: 'competence-parent'}), (corner:Corner {key: 'perspectives'}),
  (bo:Person {id: 'person-bo'}), (carl:Person {id: 'person-carl'}), (dina:Person {id: 'person-dina'}), (design:Phase {id: 'phase-design'})
CREATE
  (meet:PlannedConversation {id: 'planned-dina', on: date('2026-04-20'), time: '14:30', minutes: 45, place: 'Biblioteket', channel: 'FACE_TO_FACE', goes: 'BOTH', agreed: false, reason: 'Selv forælder', introduction: 'TO_ASK', changedBy: 'Lene Madsen', version: 1}),
  (meet)-[:IN]->(absence), (meet)-[:WITH]->(dina), (meet)-[:ABOUT]->(parent), (meet)-[:ABOUT]->(corner), (meet)-[:ABOUT]->(design),
  (meet)-[:VIA {place: 0}]->(bo), (meet)-[:VIA {place: 1}]->(carl), (meet)-[:INTRODUCED_BY]->(carl);
