// The next steps agreed in conversations that are not done and that no later conversation with the same
// person has overtaken.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1']}
UNWIND $ids AS parent
MATCH (n:Network {id: parent})<-[:IN]-(v:Visit)-[:WITH]->(p:Person)
WHERE (v.nextStep IS NOT NULL OR v.nextStepOn IS NOT NULL) AND v.nextStepDone IS NULL
  AND NOT EXISTS {
    MATCH (p)<-[:WITH]-(later:Visit)-[:IN]->(n)
    WHERE later.on > v.on OR later.on = v.on AND later.loggedAt > v.loggedAt
  }
WITH n, v, p ORDER BY v.nextStepOn, v.id LIMIT 500
RETURN n.id AS network, v.id AS visit, p.id AS person, v.nextStep AS text, v.nextStepOn AS due,
  EXISTS { (v)-[:LOGGED_BY]->()-[:IS]->()<-[:CO_DRIVEN_BY]-(n) } AS coDriver
ORDER BY due, visit
