// Lene has just imported her list: Eva is new and knows Lene, and Carl was a treasurer before. The
// day before yesterday she imported another, and today the administrator imported one.
MATCH (lene:Person {id: 'person-lene'}), (carl:Person {id: 'person-carl'}), (user:User {id: 'user-lene'}), (admin:User {id: 'user-admin'})
SET carl.title = 'Formand', carl.version = 2
CREATE
  (eva:Person {id: 'person-eva', fileSource: 'source-lene', externalId: '1', name: 'Eva Holm', sortKey: '07', kind: 'UNKNOWN', version: 1}),
  (eva)-[:KNOWS {id: 'tie-eva-lene', strength: 0.4}]->(lene),
  (new:Import {id: 'import-new', source: 'Lenes liste', importedAt: datetime(), created: 2, updated: 1})-[:BY]->(user),
  (old:Import {id: 'import-old', source: 'Lenes gamle liste', importedAt: datetime() - duration('P2D'), created: 1, updated: 0})-[:BY]->(user),
  (theirs:Import {id: 'import-admin', source: 'Kommunens liste', importedAt: datetime() - duration('PT1H'), created: 1, updated: 0})-[:BY]->(admin),
  (new)-[:REMEMBERS]->(:ImportPortion {position: 0, entries: [
    '{"kind":"PERSON","id":"person-eva","label":"Eva Holm","versions":{"before":0,"after":1},"before":null,"after":{}}',
    '{"kind":"PERSON","id":"person-carl","label":"Carl Dam","versions":{"before":1,"after":2},"before":{"title":"Kasserer"},"after":{}}',
    '{"kind":"TIE","id":"tie-eva-lene","label":"Eva Holm – Lene Madsen","versions":{"before":0,"after":0},"before":null,"after":{"strength":0.4}}'
  ]}),
  (old)-[:REMEMBERS]->(:ImportPortion {position: 0, entries: [
    '{"kind":"PERSON","id":"person-bo","label":"Bo Ærø","versions":{"before":0,"after":1},"before":null,"after":{}}'
  ]}),
  (theirs)-[:REMEMBERS]->(:ImportPortion {position: 0, entries: [
    '{"kind":"PERSON","id":"person-dina","label":"Dina Holt","versions":{"before":0,"after":1},"before":null,"after":{}}'
  ]});
