// Ends the record of one person; the other gets what it did not know, and what it is to $take from it.
// Where files know both by an id, they find the other by both from now on.
// :param {merge: 'merge-1', keep: 'person-1', other: 'person-2', take: ['title']}
MATCH (k:Person {id: $keep}), (o:Person {id: $other}), (:Merge {id: $merge})-[:LOST]->(lost:MergedPerson)
DELETE o
WITH k, lost
CALL (k, lost) {
  UNWIND [name IN keys(lost) WHERE k[name] IS NULL OR name IN $take] AS name
  SET k[name] = lost[name]
}
CALL (k, lost) {
  WITH k, lost
  WHERE lost.externalId <> k.externalId
  CREATE (:FormerPerson {externalId: lost.externalId, merge: $merge})-[:NOW]->(k)
}
SET k.version = k.version + 1
WITH k
MATCH (:Merge {id: $merge})-[:LEFT_AS]->(after:MergedPerson)
SET after = properties(k)
RETURN k AS person
ORDER BY person.id
