// All that tells how far a network has come with a person.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', today: date('2026-03-01')}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
RETURN n.id AS network, p.id AS person,
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
  [(p)-[moved:MOVED]->(n) | {by: moved.by, at: moved.at}]
    + COLLECT {
      MATCH (p)<-[:WITH]-(c:PlannedConversation)-[:IN]->(n) WHERE c.changedAt IS NOT NULL
      RETURN {by: c.changedBy, at: c.changedAt} ORDER BY c.id
    }
    + COLLECT {
      MATCH (p)<-[:WITH]-(v:Visit)-[:IN]->(n) WHERE v.loggedAt IS NOT NULL
      RETURN {by: head([(v)-[:LOGGED_BY]->(u) | u.name]), at: v.loggedAt} ORDER BY v.id
    }
    + COLLECT {
      MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n) WHERE r.movedAt IS NOT NULL
      RETURN {by: r.movedBy, at: r.movedAt} ORDER BY r.id
    } AS changes,
  COLLECT { MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n) RETURN r.status ORDER BY r.status } AS referrals,
  head(COLLECT { MATCH (p)<-[:TO]-(r:Referral)-[:IN]->(n) RETURN r.on ORDER BY r.on DESC LIMIT 1 }) AS referredOn
ORDER BY person
