// What a parent sees is sensitive. Dina told Lene's network that she is one, Carl told Otto's.
MATCH (parent:Competence {id: 'competence-parent'})
SET parent.sensitive = true
WITH parent
MATCH (dina:Person {id: 'person-dina'})-[held:HAS_COMPETENCE]->(parent), (carl:Person {id: 'person-carl'})
DELETE held
CREATE
  (dina)-[:CONFIDED {network: 'network-absence', source: 'samtale', toldOn: date('2026-04-02')}]->(parent),
  (carl)-[:CONFIDED {network: 'network-otto'}]->(parent);
