// Lene met Anna, who pointed to Dina; Dina pointed to Carl, and Carl back to Dina.
MATCH (absence:Network {id: 'network-absence'}), (user:User {id: 'user-lene'}),
  (anna:Person {id: 'person-anna'}), (carl:Person {id: 'person-carl'}), (dina:Person {id: 'person-dina'}),
  (teaching:Competence {id: 'competence-teaching'}), (parent:Competence {id: 'competence-parent'})
CREATE
  (met:Visit {needsKnown: 0, needsLearned: 0, acquainted: false, id: 'visit-anna', on: date('2026-04-01'), channel: 'PHONE', outcome: 'MAYBE', phases: ['phase-discovery'], loggedAt: datetime('2026-04-01T10:00Z')}),
  (met)-[:IN]->(absence), (met)-[:WITH]->(anna), (met)-[:LOGGED_BY]->(user), (met)-[:OFFERED]->(teaching),
  (one:Referral {tieWasKnown: false, id: 'referral-anna-dina', on: date('2026-04-01'), status: 'NEW', reason: 'Kender forældrene', mayMentionName: true, version: 1, position: 0, recordedAt: datetime('2026-04-01T10:00Z')}),
  (met)-[:LED_TO]->(one), (anna)-[:GAVE]->(one), (one)-[:TO]->(dina), (one)-[:IN]->(absence), (one)-[:FOR]->(parent),
  (two:Referral {tieWasKnown: false, id: 'referral-dina-carl', on: date('2026-04-05'), status: 'DECLINED', mayMentionName: false, version: 2, position: 0, recordedAt: datetime('2026-04-05T10:00Z')}),
  (dina)-[:GAVE]->(two), (two)-[:TO]->(carl), (two)-[:IN]->(absence), (two)-[:FOLLOWS]->(one),
  (three:Referral {tieWasKnown: false, id: 'referral-carl-dina', on: date('2026-04-10'), status: 'NEW', mayMentionName: false, version: 1, position: 0, recordedAt: datetime('2026-04-10T10:00Z')}),
  (carl)-[:GAVE]->(three), (three)-[:TO]->(dina), (three)-[:IN]->(absence), (three)-[:FOLLOWS]->(two);
