// What to talk about with a person: the open needs of a network that they are known to meet, and all open
// needs that one may ask others about, first the one that the fewest people are known to meet. What speaks for asking this very person
// about that one: how many of those they know, of their group and of their organisation are known to hold
// it and have not said no, whether they do themselves, and how many they know whom nobody has talked to.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
WITH n, p, date({timezone: 'Europe/Copenhagen'}) AS today
CALL (n, p) {
  MATCH (n)-[need:NEEDS]->(c:Competence)
  WHERE @holders-in-worst-phase(network: n, need: need, competence: c, phase: null) < need.wantedHolders
  CALL (n, c) {
    MATCH @holding-in(person: known, competence: c, network: n)
    RETURN count(DISTINCT known) AS known
  }
  WITH n, p, c, need, known ORDER BY known, need.weight DESC, c.id
  RETURN collect(DISTINCT CASE WHEN c.sensitive IS NULL THEN c.id END) AS open,
    count(c.sensitive) > 0 AS unspoken,
    collect(DISTINCT CASE
      WHEN EXISTS { @holding-in(person: p, competence: c, network: n) } THEN c.id
    END) AS fills
}
CALL (n, p, today, open) {
  OPTIONAL MATCH (about:Competence {id: head(open)})
  OPTIONAL MATCH @holding-in(person: other, competence: about, network: n)
  WHERE other <> p AND NOT EXISTS {
    MATCH (other)-[no:DECLINED|LEFT]->(n)
    WHERE @still-no(no: no, day: today)
  }
  WITH DISTINCT p, other
  RETURN count(CASE WHEN EXISTS { (p)-[:KNOWS]-(other) } THEN 1 END) AS acquaintances,
    count(CASE WHEN other.group = p.group THEN 1 END) AS group,
    count(CASE WHEN EXISTS { (p)-[:WORKS_FOR]->()<-[:WORKS_FOR]-(other) } THEN 1 END) AS colleagues
}
RETURN open, unspoken, fills, acquaintances, group, colleagues,
  head(open) IN fills AS holds,
  COUNT {
    MATCH (p)-[:KNOWS]-(unmet:Person)
    WHERE NOT EXISTS { (unmet)<-[:WITH]-(:Visit)-[:IN]->(n) }
      AND NOT EXISTS { (unmet)-[:TAKES_PART_IN|DECLINED|LEFT]->(n) }
      AND NOT EXISTS { (n)-[:LED_BY|CO_DRIVEN_BY]->(unmet) }
    RETURN DISTINCT unmet
  } AS unmet
ORDER BY open
