// Moves relationships from one person to another, under a new id where the id names the person.
// Seen: `merge/people-look` lets the user merge these two people.
// :param {from: 'person-2', to: 'person-1', bonds: {`5:x:1`: {outgoing: true, id: null}}}
MATCH (k:Person {id: $to}), (o:Person {id: $from})-[r]-(far)
WITH k, r, far, $bonds[elementId(r)] AS bond
WHERE bond IS NOT NULL
WITH k, bond, properties(r) AS properties, type(r) AS type, r, far
DELETE r
WITH k, bond, properties, type, far
CALL (k, bond, properties, type, far) {
  WITH k, bond, properties, type, far WHERE bond.outgoing
  CREATE (k)-[moved:$(type)]->(far)
  SET moved = properties, moved.id = coalesce(bond.id, properties.id)
  RETURN moved
  UNION
  WITH k, bond, properties, type, far WHERE NOT bond.outgoing
  CREATE (k)<-[moved:$(type)]-(far)
  SET moved = properties, moved.id = coalesce(bond.id, properties.id)
  RETURN moved
}
RETURN elementId(moved) AS element
ORDER BY element
