// Everybody that networks a user may see have heard of, and all that tells how far they have come
// with them; by name.
// :param {ids: ['network-1'], viewer: 'user-1', today: date('2026-03-01'), afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  CALL (n) {
    MATCH (n)<-[:IN]-(:Visit|PlannedConversation)-[:WITH]->(p:Person)
    RETURN p
    UNION
    MATCH (n)<-[:IN]-(:Referral)-[:TO]->(p:Person)
    RETURN p
    UNION
    MATCH (n)<-[:TAKES_PART_IN|DECLINED|LEFT|MOVED]-(p:Person)
    RETURN p
  }
  WITH n, p
  WHERE NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]->(p) }
    AND (p.sortKey > $afterKey OR p.sortKey = $afterKey AND p.id > $afterId)
  RETURN p
  ORDER BY p.sortKey, p.id LIMIT $limit
}
RETURN parent, p.id AS id, p.sortKey AS key, n.id AS network, p.id AS person,
  EXISTS { (p)-[:TAKES_PART_IN]->(n) } AS takesPart,
  head([(p)-[part:TAKES_PART_IN]->(n) | part.joinedOn]) AS joinedOn,
  EXISTS {
    MATCH (p)-[no:DECLINED|LEFT]->(n)
    WHERE no.until IS NULL OR no.until > $today
  } AS declined,
  head(COLLECT {
    MATCH (p)-[no:DECLINED|LEFT]->(n)
    WHERE no.until IS NULL OR no.until > $today
    RETURN no.until ORDER BY no.until DESC LIMIT 1
  }) AS declinedUntil,
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
ORDER BY parent, key, id
