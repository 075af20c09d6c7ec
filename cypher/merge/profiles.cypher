// What is compared to tell whether two records are of one person.
// :param {ids: ['person-1']}
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p AS person, head([(p)-[:WORKS_FOR]->(o) | o.id]) AS organisation,
  toString(p.createdAt) AS createdAt
ORDER BY p.id
