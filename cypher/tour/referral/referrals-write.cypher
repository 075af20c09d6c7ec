// Writes referrals. Each follows the earliest referral to its giver, so that a chain leads back to where
// the tour began; an earlier one never follows a later one, so a chain always ends. Whether the two were
// known to know each other is kept before their tie is noted.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', visit: null, referrals: [{id: 'referral-1', giver: 'person-1', receiver: 'person-2', competence: null, properties: {}}]}
MATCH (n:Network {id: $network})
UNWIND $referrals AS new
MATCH (giver:Person {id: new.giver}), (receiver:Person {id: new.receiver})
MERGE (r:Referral {id: new.id})
SET r += new.properties, r.version = 1, r.recordedAt = datetime(),
  r.tieWasKnown = EXISTS { (giver)-[:KNOWS]-(receiver) },
  r.status = CASE WHEN EXISTS { (receiver)-[:TAKES_PART_IN]->(n) } THEN 'PARTICIPATES' ELSE 'NEW' END
CREATE (giver)-[:GAVE]->(r), (r)-[:TO]->(receiver), (r)-[:IN]->(n)
WITH n, new, giver, r
CALL (new, r) {
  MATCH (c:Competence {id: new.competence})
  CREATE (r)-[:FOR]->(c)
}
CALL (r) {
  MATCH (v:Visit {id: $visit})
  CREATE (v)-[:LED_TO]->(r)
}
CALL (n, giver, r) {
  MATCH (giver)<-[:TO]-(earlier:Referral)-[:IN]->(n)
  WHERE earlier.on <= r.on AND NOT EXISTS { (n)-[:LED_BY]->(giver) }
  WITH r, earlier ORDER BY earlier.on, earlier.recordedAt, earlier.position, earlier.id LIMIT 1
  CREATE (r)-[:FOLLOWS]->(earlier)
}
