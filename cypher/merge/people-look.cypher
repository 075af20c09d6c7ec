// Two people, and whether a user may merge them: administrators may, and whoever may see every network
// that either has to do with. Only administrators may give one person two accounts.
// :param {keep: 'person-1', other: 'person-2', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
OPTIONAL MATCH (k:Person {id: $keep})
OPTIONAL MATCH (o:Person {id: $other})
RETURN k AS keep, o AS other, elementId(k) AS keepElement,
  u.role = 'ADMINISTRATOR' OR NOT EXISTS {
    UNWIND [k, o] AS p
    CALL (p) {
      MATCH (p)--(n:Network)
      RETURN n
      UNION
      MATCH (p)--(event)--(n:Network)
      WHERE NOT (event:Person OR event:Competence OR event:Organisation OR event:Network)
      RETURN n
      UNION
      MATCH (p)-[told:CONFIDED]->()
      MATCH (n:Network {id: told.network})
      RETURN n
    }
    WITH n
    WHERE NOT @may-see(user: u, network: n)
    RETURN n
  } AS allowed,
  u.role = 'ADMINISTRATOR' OR NOT (EXISTS { (:User)-[:IS]->(k) } AND EXISTS { (:User)-[:IS]->(o) }) AS oneAccount
ORDER BY keepElement
