// How many of the competences that a network still lacked a person was known to hold, how many more of
// them they offer now, and whether whoever talks to them knew them.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', host: 'person-2', offers: ['competence-1']}
MATCH (n:Network {id: $network}), (p:Person {id: $person}), (host:Person {id: $host})
CALL (n, p) {
  MATCH (n)-[need:NEEDS]->(c:Competence)
  WHERE @holders-in-worst-phase(network: n, need: need, competence: c, phase: null) < need.wantedHolders
  WITH c, EXISTS { @holding-in(person: p, competence: c, network: n) } AS known,
    EXISTS { (c)<-[:NARROWER_THAN*0..5]-(offer:Competence) WHERE offer.id IN $offers } AS offered
  RETURN count(CASE WHEN known THEN 1 END) AS known,
    count(CASE WHEN offered AND NOT known THEN 1 END) AS learned
}
RETURN known, learned, EXISTS { (host)-[:KNOWS]-(p) } AS acquainted
ORDER BY known
