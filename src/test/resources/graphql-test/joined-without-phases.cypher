// Anna and Otto take part as needed: Anna has not settled when, Otto has.
MATCH (anna:Person {id: 'person-anna'}), (otto:Person {id: 'person-otto'}), (absence:Network {id: 'network-absence'})
CREATE
  (anna)-[:TAKES_PART_IN {id: 'participant-anna-absence', kind: 'ONGOING', phases: [], gentleContact: false, joinedOn: date('2026-04-01')}]->(absence),
  (otto)-[:TAKES_PART_IN {id: 'participant-otto-absence', kind: 'ONGOING', phases: ['phase-design', 'phase-discovery'], gentleContact: false, joinedOn: date('2026-04-02')}]->(absence);
