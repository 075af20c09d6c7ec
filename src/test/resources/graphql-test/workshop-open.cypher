// Lene invites broadly; Tove and Anna, who is known, have signed up.
MATCH (absence:Network {id: 'network-absence'})
CREATE (w:Workshop {id: 'workshop-1', code: 'abc', title: 'Workshop om fravær', on: date('2099-09-01'), time: '14:30', place: 'Biblioteket', open: true, version: 1, createdAt: datetime('2026-04-01T10:00Z')}),
  (w)-[:INVITES_TO]->(absence),
  (:SignUp {id: 'signup-tove', name: 'Tove Lind', kind: 'CITIZEN', phone: '12 34 56 78', email: 'tove@eksempel.dk', organisation: 'Spejderne', words: 'Jeg vil gerne hjælpe', at: datetime('2026-04-02T10:00Z')})-[:ANSWERS]->(w),
  (:SignUp {id: 'signup-anna', name: 'Anna Åberg', email: 'anna@eksempel.dk', at: datetime('2026-04-03T10:00Z')})-[:ANSWERS]->(w);
