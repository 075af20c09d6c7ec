// How far a network has come with a person, and who changed that when.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', today: date('2026-03-01')}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
RETURN n.id AS network, p.id AS person,
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
  @contact-facts(person: p, network: n)
ORDER BY person
