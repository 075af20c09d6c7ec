// Carl pointed Lene to one Anna Aaberg, who is Anna Åberg of the school; Otto met an Anna too.
MATCH (absence:Network {id: 'network-absence'}), (ottos:Network {id: 'network-otto'}), (lene:User {id: 'user-lene'}),
  (anna:Person {id: 'person-anna'}), (carl:Person {id: 'person-carl'}), (dina:Person {id: 'person-dina'}), (bo:Person {id: 'person-bo'}),
  (school:Organisation {id: 'organisation-school'}), (parent:Competence {id: 'competence-parent'}), (maths:Competence {id: 'competence-maths'})
SET anna.createdAt = datetime('2026-03-01T10:00Z'), anna.email = 'anna@skolen.example'
CREATE
  (two:Person {id: 'person-aaberg', name: 'Anna Aaberg', sortKey: '07', kind: 'CITIZEN', title: 'Matematiklærer', phone: '+45 12 34 56 78', source: 'henvisning', version: 2, createdAt: datetime('2026-04-02T10:00Z')}),
  (two)-[:WORKS_FOR]->(school), (two)-[:HAS_COMPETENCE {level: 5, source: 'Carl'}]->(maths), (two)-[:HAS_COMPETENCE {source: 'Carl'}]->(parent),
  (two)-[:KNOWS {id: 'tie-aaberg-anna', strength: 0.1}]->(anna), (two)-[:KNOWS {id: 'tie-aaberg-carl', strength: 0.4, mayMentionName: false}]->(carl),
  (two)-[:KNOWS {id: 'tie-aaberg-bo', strength: 0.3}]->(bo),
  (met:Visit {needsKnown: 0, needsLearned: 0, acquainted: false, id: 'visit-aaberg', on: date('2026-04-03'), channel: 'PHONE', outcome: 'MAYBE', phases: [], loggedAt: datetime('2026-04-03T10:00Z')}),
  (met)-[:IN]->(absence), (met)-[:WITH]->(two), (met)-[:LOGGED_BY]->(lene),
  (tip:Referral {tieWasKnown: false, id: 'referral-carl-aaberg', on: date('2026-04-02'), status: 'CONTACTED', mayMentionName: true, version: 2, position: 0, recordedAt: datetime('2026-04-02T10:00Z')}),
  (carl)-[:GAVE]->(tip), (tip)-[:TO]->(two), (tip)-[:IN]->(absence),
  (third:Person {id: 'person-ottos-anna', name: 'Anna Åberg', sortKey: '01', kind: 'CITIZEN', version: 1, createdAt: datetime('2026-04-01T10:00Z')}),
  (heard:Visit {needsKnown: 0, needsLearned: 0, acquainted: false, id: 'visit-ottos-anna', on: date('2026-04-01'), channel: 'PHONE', outcome: 'MAYBE', phases: [], loggedAt: datetime('2026-04-01T10:00Z')}),
  (heard)-[:IN]->(ottos), (heard)-[:WITH]->(third);
