// What undoing a conversation of the last day would change, and what has happened since that stands in its
// way.
// Seen: `tour/visit/visits-by-ids` found the conversation for the user.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person), (v)-[:IN]->(n:Network)
WHERE @undoable(moment: v.loggedAt)
WITH m, v, p, n,
  COLLECT { MATCH (m)-[s:STOOD]->(n) RETURN s {.*} AS one ORDER BY one.standing } AS stood,
  COLLECT { MATCH (m)-[s:STANDS]->(n) RETURN s {.*} AS one ORDER BY one.standing } AS stands,
  COLLECT { MATCH (p)-[s:TAKES_PART_IN|DECLINED|LEFT]->(n) RETURN s {.*, standing: type(s)} AS one ORDER BY one.standing } AS now
RETURN v.id AS id, stood <> stands AS standing,
  COUNT { (m)-[:SETTLED]->() } AS moved,
  EXISTS { (v)-[:HELD]->() } AS plan,
  CASE
    WHEN p.id <> m.person THEN 'VISIT_UNDO_MERGED'
    WHEN EXISTS {
      MATCH (p)<-[:WITH]-(later:Visit)-[:IN]->(n)
      WHERE later <> v AND later.loggedAt >= v.loggedAt
    } THEN 'VISIT_UNDO_LATER_FIRST'
    WHEN EXISTS {
      MATCH (m)-[given:GIVEN]->(r:Referral)
      WHERE r.version <> given.version OR EXISTS { (r)<-[:FOLLOWS]-() }
    } THEN 'VISIT_UNDO_REFERRAL_USED'
    WHEN EXISTS {
      MATCH (m)-[settled:SETTLED]->(r:Referral)
      WHERE r.version <> settled.version
    } THEN 'VISIT_UNDO_REFERRAL_MOVED'
    WHEN stood <> stands AND now <> stands THEN 'VISIT_UNDO_STANDING_CHANGED'
    WHEN stood <> stands AND none(one IN stood WHERE one.standing = 'TAKES_PART_IN')
      AND EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY]->(p) } THEN 'VISIT_UNDO_STANDING_CHANGED'
    WHEN EXISTS { (v)-[:HELD]->() } AND EXISTS {
      MATCH (p)<-[:WITH]-(c:PlannedConversation)-[:IN]->(n)
      WHERE @open-meeting(meeting: c)
    } THEN 'VISIT_UNDO_PLANNED_ANEW'
  END AS problem
ORDER BY id
