// Carl is in the core, and Otto, who holds funds, takes part in the discovery phase only.
MATCH (absence:Network {id: 'network-absence'}), (carl:Person {id: 'person-carl'}), (otto:Person {id: 'person-otto'}),
  (money:Competence {id: 'competence-money'})
CREATE
  (carl)-[:TAKES_PART_IN {id: 'participant-carl-absence', kind: 'CORE', phases: [], gentleContact: false, joinedOn: date('2026-03-02')}]->(absence),
  (otto)-[:TAKES_PART_IN {id: 'participant-otto-absence', kind: 'ONGOING', phases: ['phase-discovery'], gentleContact: false, joinedOn: date('2026-03-02')}]->(absence),
  (otto)-[:HAS_COMPETENCE {level: 4}]->(money);
