// Lene has just talked to Dina, who joins, offers money and pointed to Mie, whom nobody knew.
MATCH (absence:Network {id: 'network-absence'}), (user:User {id: 'user-lene'}), (lene:Person {id: 'person-lene'}),
  (dina:Person {id: 'person-dina'}), (money:Competence {id: 'competence-money'})
WITH *, datetime() AS now
CREATE
  (v:Visit {needsKnown: 0, needsLearned: 0, acquainted: false, id: 'visit-dina', on: date('2026-05-04'), channel: 'PHONE', outcome: 'JOINS', phases: [], loggedAt: now}),
  (v)-[:IN]->(absence), (v)-[:WITH]->(dina), (v)-[:LOGGED_BY]->(user), (v)-[:OFFERED]->(money),
  (dina)-[:HAS_COMPETENCE {source: 'samtale', toldOn: date('2026-05-04'), recordedAt: now}]->(money),
  (dina)-[:KNOWS {id: 'tie-dina-lene', source: 'samtale', toldOn: date('2026-05-04'), recordedAt: now}]->(lene),
  (mie:Person {id: 'person-mie', name: 'Mie Holm', sortKey: '07', kind: 'EMPLOYEE', source: 'henvisning', createdAt: now, version: 1}),
  (dina)-[:KNOWS {id: 'tie-dina-mie', source: 'henvisning', toldOn: date('2026-05-04'), mayMentionName: false, recordedAt: now}]->(mie),
  (r:Referral {tieWasKnown: false, id: 'referral-dina-mie', on: date('2026-05-04'), status: 'NEW', mayMentionName: false, version: 1, position: 0, recordedAt: now}),
  (v)-[:LED_TO]->(r), (dina)-[:GAVE]->(r), (r)-[:TO]->(mie), (r)-[:IN]->(absence),
  (dina)-[:TAKES_PART_IN {id: 'participant-dina-absence', kind: 'ONGOING', phases: [], gentleContact: false, joinedOn: date('2026-05-04')}]->(absence),
  (m:VisitMemory {visit: 'visit-dina', network: 'network-absence', person: 'person-dina', loggedAt: now, newcomers: ['person-mie']}),
  (m)-[:OF]->(v), (m)-[:GIVEN {version: 1}]->(r),
  (m)-[:STANDS {standing: 'TAKES_PART_IN', id: 'participant-dina-absence', kind: 'ONGOING', phases: [], gentleContact: false, joinedOn: date('2026-05-04')}]->(absence);
