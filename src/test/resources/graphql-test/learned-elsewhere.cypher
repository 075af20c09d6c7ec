// Otto met eight employees, all of whom joined; two of them by Bo's introduction.
MATCH (other:Network {id: 'network-otto'}), (user:User {id: 'user-otto'}), (bo:Person {id: 'person-bo'})
UNWIND range(1, 8) AS place
CREATE (p:Person {id: 'person-elsewhere-' + place, name: 'Nr. ' + place, sortKey: '1' + place, kind: 'EMPLOYEE', version: 1}),
  (v:Visit {needsKnown: 0, needsLearned: 0, acquainted: false, id: 'visit-elsewhere-' + place, on: date('2026-03-10') + duration({days: place}), channel: 'PHONE', outcome: 'JOINS', phases: [], loggedAt: datetime('2026-03-20T10:00Z')}),
  (v)-[:IN]->(other), (v)-[:WITH]->(p), (v)-[:LOGGED_BY]->(user)
FOREACH (_ IN CASE WHEN place <= 2 THEN [1] ELSE [] END |
  CREATE (bo)-[:KNOWS {id: 'tie-elsewhere-' + place, strength: 0.5}]->(p),
    (r:Referral {tieWasKnown: false, id: 'referral-elsewhere-' + place, on: date('2026-03-05'), status: 'PARTICIPATES', mayMentionName: true, version: 1, position: 0, recordedAt: datetime('2026-03-05T10:00Z')}),
    (bo)-[:GAVE]->(r), (r)-[:TO]->(p), (r)-[:IN]->(other));
