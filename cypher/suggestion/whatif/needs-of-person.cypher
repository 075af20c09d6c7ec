// The needs of a network that somebody is known to meet, was pointed to for, or was to be talked to about.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network})-[need:NEEDS]->(c:Competence), (p:Person {id: $person})
WHERE EXISTS { @holding-in(person: p, competence: c, network: n) }
  OR EXISTS {
    MATCH (p)<-[:TO]-(referral:Referral)-[:IN]->(n)
    MATCH (referral)-[:FOR]->(:Competence)-[:NARROWER_THAN*0..5]->(c)
  }
  OR EXISTS {
    MATCH (p)<-[:WITH]-(meeting:PlannedConversation)-[:IN]->(n)
    MATCH (meeting)-[:ABOUT]->(:Competence)-[:NARROWER_THAN*0..5]->(c)
  }
RETURN need.id AS need
ORDER BY need
