// Lene leads the network on school absence. Bo co-drives, Anna teaches, Carl counsels; Dina holds
// the rare one and only Carl knows her. Otto has a network of his own.
//
//   Lene -0.9- Anna -0.5- Dina      Otto -0.3- Bo
//     |0.8       |?
//     Bo -0.6- Carl -0.7- Dina
CREATE
  (lene:Person {id: 'person-lene', name: 'Lene Madsen', sortKey: '03', kind: 'EMPLOYEE', title: 'Netværksleder', email: 'lene@eksempel.dk', version: 1}),
  (bo:Person {id: 'person-bo', name: 'Bo Ærø', sortKey: '02', kind: 'EMPLOYEE', title: 'Skoleleder', version: 1}),
  (anna:Person {id: 'person-anna', externalId: 'A1', name: 'Anna Åberg', sortKey: '01', kind: 'EMPLOYEE', title: 'Lærer', group: 'Udskoling', source: 'skolens hjemmeside', version: 3}),
  (carl:Person {id: 'person-carl', name: 'Carl Dam', sortKey: '04', kind: 'ASSOCIATION', title: 'Kasserer', version: 1}),
  (dina:Person {id: 'person-dina', name: 'Dina Holt', sortKey: '05', kind: 'CITIZEN', version: 1}),
  (otto:Person {id: 'person-otto', name: 'Otto Friis', sortKey: '06', kind: 'POLITICIAN', version: 1}),
  (city:Organisation {id: 'organisation-city', name: 'Kommunen', sortKey: '01', kind: 'kommune', version: 1}),
  (school:Organisation {id: 'organisation-school', name: 'Bakkeskolen', sortKey: '02', kind: 'skole', version: 1}),
  (school)-[:PART_OF]->(city),
  (lene)-[:WORKS_FOR]->(city), (bo)-[:WORKS_FOR]->(school), (anna)-[:WORKS_FOR]->(school),
  (teaching:Competence {id: 'competence-teaching', nameDa: 'Undervisning', nameEn: 'Teaching', sortKey: '03', version: 1}),
  (maths:Competence {id: 'competence-maths', nameDa: 'Matematik', nameEn: 'Mathematics', sortKey: '02', version: 1}),
  (parent:Competence {id: 'competence-parent', nameDa: 'Forælder til barn med fravær', sortKey: '01', version: 1}),
  (money:Competence {id: 'competence-money', nameDa: 'Råder over midler', nameEn: 'Holds funds', sortKey: '04', version: 1}),
  (maths)-[:NARROWER_THAN]->(teaching),
  (anna)-[:HAS_COMPETENCE {level: 4, source: 'Lene'}]->(maths),
  (bo)-[:HAS_COMPETENCE {level: 2}]->(teaching),
  (dina)-[:HAS_COMPETENCE {level: 5, source: 'Carl'}]->(parent),
  (anna)-[:KNOWS {id: 'tie-anna-lene', strength: 0.9, kind: 'kollega', source: 'Lene', toldOn: date('2026-03-01'), mayMentionName: true}]->(lene),
  (bo)-[:KNOWS {id: 'tie-bo-lene', strength: 0.8}]->(lene),
  (bo)-[:KNOWS {id: 'tie-bo-carl', strength: 0.6}]->(carl),
  (anna)-[:KNOWS {id: 'tie-anna-carl'}]->(carl),
  (anna)-[:KNOWS {id: 'tie-anna-dina', strength: 0.5}]->(dina),
  (carl)-[:KNOWS {id: 'tie-carl-dina', strength: 0.7}]->(dina),
  (bo)-[:KNOWS {id: 'tie-bo-otto', strength: 0.3}]->(otto),
  (:User {id: 'user-lene', name: 'Lene Madsen', email: 'lene@eksempel.dk', role: 'LEADER', version: 1})-[:IS]->(lene),
  (:User {id: 'user-otto', name: 'Otto Friis', email: 'otto@eksempel.dk', role: 'LEADER', version: 1})-[:IS]->(otto),
  (:User {id: 'user-admin', name: 'Admin', email: 'admin@eksempel.dk', role: 'ADMINISTRATOR', version: 1});

MATCH (corner:Corner), (c:Competence)
WHERE (c.id IN ['competence-teaching', 'competence-maths'] AND corner.key = 'skills')
  OR (c.id = 'competence-parent' AND corner.key = 'perspectives')
  OR (c.id = 'competence-money' AND corner.key = 'action')
MERGE (c)-[:IN_CORNER]->(corner);

// Lene's network needs teaching, a parent, and money in the discovery phase; Bo covers teaching.
MATCH (lene:Person {id: 'person-lene'}), (bo:Person {id: 'person-bo'}), (otto:Person {id: 'person-otto'}),
  (teaching:Competence {id: 'competence-teaching'}), (parent:Competence {id: 'competence-parent'}), (money:Competence {id: 'competence-money'})
CREATE
  (absence:Network {id: 'network-absence', theme: 'Elever med højt fravær', kind: 'WELFARE', startedOn: date('2026-03-01'), version: 1}),
  (design:Phase {id: 'phase-design', position: 2, number: 2, nameDa: 'Netværksdesign', nameEn: 'Network design'}),
  (discovery:Phase {id: 'phase-discovery', position: 4, number: 4, nameDa: 'Opdagelse', nameEn: 'Discovery'}),
  (absence)-[:HAS_PHASE]->(design), (absence)-[:HAS_PHASE]->(discovery), (absence)-[:CURRENT_PHASE]->(design),
  (absence)-[:LED_BY]->(lene), (absence)-[:CO_DRIVEN_BY]->(bo),
  (lene)-[:TAKES_PART_IN {id: 'participant-lene-absence', kind: 'CORE', phases: [], gentleContact: false, joinedOn: date('2026-03-01')}]->(absence),
  (bo)-[:TAKES_PART_IN {id: 'participant-bo-absence', kind: 'ONGOING', phases: ['phase-design'], gentleContact: false, joinedOn: date('2026-03-02')}]->(absence),
  (absence)-[:NEEDS {id: 'need-absence-teaching-all', weight: 1.0, wantedHolders: 2}]->(teaching),
  (absence)-[:NEEDS {id: 'need-absence-parent-all', weight: 2.0, wantedHolders: 1}]->(parent),
  (absence)-[:NEEDS {id: 'need-absence-money-discovery', weight: 0.5, wantedHolders: 1, phase: 'phase-discovery'}]->(money),
  (other:Network {id: 'network-otto', theme: 'Byhaver', kind: 'INNOVATION', startedOn: date('2026-02-01'), version: 1}),
  (ottos:Phase {id: 'phase-otto', position: 1, number: 1, nameDa: 'Opstart', nameEn: 'Start-up'}),
  (other)-[:HAS_PHASE]->(ottos), (other)-[:CURRENT_PHASE]->(ottos), (other)-[:LED_BY]->(otto);
