// What to talk about with a person: the open needs of a network that they are known to meet, and all open
// needs, first the one that the fewest people are known to meet.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', person: 'person-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person})
CALL (n, p) {
  MATCH (n)-[need:NEEDS]->(c:Competence)
  WHERE COUNT {
    MATCH (n)<-[:TAKES_PART_IN]-(holder:Person)
    WHERE EXISTS { @holding(person: holder, competence: c) }
  } < need.wantedHolders
  CALL (c) {
    MATCH @holding(person: known, competence: c)
    RETURN count(DISTINCT known) AS known
  }
  WITH p, c, need, known ORDER BY known, need.weight DESC, c.id
  RETURN collect(DISTINCT c.id) AS open,
    collect(DISTINCT CASE
      WHEN EXISTS { @holding(person: p, competence: c) } THEN c.id
    END) AS fills
}
RETURN open, fills
ORDER BY open
