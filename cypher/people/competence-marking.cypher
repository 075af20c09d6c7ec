// What marking a competence as sensitive, and all that is narrower, does: how many people said in the
// conversations of a network that they hold it, which stays there, and how much stands by others' word, which goes.
// Seen: reads all networks, but only counts reach a user.
// :param {id: 'competence-1'}
MATCH (c:Competence {id: $id})
RETURN c.id AS id,
  COUNT {
    MATCH (c)<-[:NARROWER_THAN*0..5]-()<-[:OFFERED]-(:Visit)-[:WITH]->(p:Person)
    RETURN DISTINCT p
  } AS kept,
  COUNT {
    MATCH (c)<-[:NARROWER_THAN*0..5]-(each)<-[:HAS_COMPETENCE]-(p:Person)
    WHERE NOT EXISTS { (each)<-[:OFFERED]-(:Visit)-[:WITH]->(p) }
    RETURN DISTINCT p
  } AS dropped,
  COUNT {
    MATCH (c)<-[:NARROWER_THAN*0..5]-()<-[:FOR]-(r:Referral)
    RETURN DISTINCT r
  } AS tips
ORDER BY id
