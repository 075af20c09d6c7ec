// Everybody who has to do with a network's tour: who runs it, whom it has heard of, who pointed to
// others or introduced somebody; how far it has come with them, who introduced them, and when they
// were thanked. By name.
// Seen: asked of networks that were seen.
// :param {network: 'network-1', today: date('2026-03-01'), limit: 5000}
MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]->(p:Person)
  RETURN p
  UNION
  MATCH (n)<-[:IN]-(:Visit|PlannedConversation)-[:WITH]->(p:Person)
  RETURN p
  UNION
  MATCH (n)<-[:IN]-(:Referral)-[:TO]->(p:Person)
  RETURN p
  UNION
  MATCH (n)<-[:IN]-(:Referral)<-[:GAVE]-(p:Person)
  RETURN p
  UNION
  MATCH (n)<-[:IN]-(c:PlannedConversation)-[:INTRODUCED_BY]->(p:Person)
  WHERE c.introduction = 'DONE' OR EXISTS { (c)<-[:HELD]-(:Visit) }
  RETURN p
  UNION
  MATCH (n)<-[:TAKES_PART_IN|DECLINED|LEFT|MOVED]-(p:Person)
  RETURN p
}
WITH n, p ORDER BY p.sortKey, p.id LIMIT $limit
RETURN n.id AS network, p.id AS person, p.name AS name, p.email AS email,
  CASE
    WHEN EXISTS { (n)-[:LED_BY]->(p) } THEN 'LEADS'
    WHEN EXISTS { (n)-[:CO_DRIVEN_BY|REFERENCE_LED_BY]->(p) } THEN 'RUNS'
    WHEN EXISTS { (p)<-[:WITH]-(:Visit|PlannedConversation)-[:IN]->(n) }
      OR EXISTS { (p)<-[:TO]-(:Referral)-[:IN]->(n) }
      OR EXISTS { (p)-[:TAKES_PART_IN|DECLINED|LEFT|MOVED]->(n) } THEN 'KNOWN'
    ELSE 'HELPS'
  END AS role,
  EXISTS { MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n) WHERE v.outcome <> 'NOT_REACHED' } AS talked,
  head(COLLECT {
    MATCH (p)<-[:WITH]-(c:PlannedConversation)-[:IN]->(n), (c)-[:INTRODUCED_BY]->(by:Person)
    WHERE c.introduction = 'DONE' OR EXISTS { (c)<-[:HELD]-(:Visit) }
    RETURN by.id ORDER BY c.on, c.id LIMIT 1
  }) AS introducer,
  head([(p)-[thanked:THANKED]->(n) | thanked {at: last(thanked.at), by: last(thanked.by)}]) AS thanked,
  EXISTS { (p)-[:TAKES_PART_IN]->(n) } AS takesPart,
  head([(p)-[part:TAKES_PART_IN]->(n) | part.joinedOn]) AS joinedOn,
  EXISTS {
    MATCH (p)-[no:DECLINED|LEFT]->(n)
    WHERE no.until IS NULL OR no.until > $today
  } AS declined,
  head(COLLECT {
    MATCH (p)<-[:WITH]-(c:PlannedConversation)-[:IN]->(n)
    WHERE c.calledOff IS NULL AND NOT EXISTS { (c)<-[:HELD]-(:Visit) }
    RETURN c {.id, .agreed, .changedAt} ORDER BY c.id LIMIT 1
  }) AS planned,
  head([(p)-[moved:MOVED]->(n) | moved {.status, .at, .by}]) AS moved,
  head(COLLECT {
    MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n)
    RETURN v {.id, .outcome, .on, loggedAt: coalesce(v.loggedAt, datetime(v.on))}
    ORDER BY v.on DESC, v.loggedAt DESC, v.id LIMIT 1
  }) AS last,
  COLLECT { MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n) RETURN r.status ORDER BY r.status } AS referrals,
  head(COLLECT { MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n) RETURN r.on ORDER BY r.on DESC LIMIT 1 }) AS referredOn
ORDER BY p.sortKey, person
