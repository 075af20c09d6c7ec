// Whom we may mention to a person: whoever pointed to them and allowed it, and common acquaintances where
// whoever told of the tie allowed it. Whoever wants to stay unnamed in one referral to the person is never
// mentioned.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
CALL (n, p) {
  MATCH (p)<-[:TO]-(r:Referral {mayMentionName: true})-[:IN]->(n), (giver:Person)-[:GAVE]->(r)
  RETURN giver AS other, 0 AS kind
  UNION
  MATCH (n)-[:LED_BY|CO_DRIVEN_BY]->(:Person)-[:KNOWS]-(shared:Person)-[:KNOWS {mayMentionName: true}]-(p)
  RETURN shared AS other, 1 AS kind
}
WITH n, p, other, min(kind) AS kind
WHERE other <> p
  AND NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY]->(other) }
  AND NOT EXISTS { (other)-[:GAVE]->(:Referral {mayMentionName: false})-[:TO]->(p) }
RETURN other.id AS person, kind = 0 AS referred
ORDER BY kind, other.sortKey, person LIMIT 20
