// Ends the record of the other person. The one that is kept gets the properties it lacked, a kind where
// nobody had said it, and those in $take. Files that know the other record by its id find the kept one from now on.
// :param {merge: 'merge-1', keep: 'person-1', other: 'person-2', take: ['title']}
MATCH (k:Person {id: $keep}), (o:Person {id: $other}), (:Merge {id: $merge})-[:LOST]->(lost:MergedPerson)
DELETE o
WITH k, lost
CALL (k, lost) {
  UNWIND [
    name IN keys(lost)
    WHERE k[name] IS NULL OR name IN $take OR (name = 'kind' AND k.kind = 'UNKNOWN')
  ] AS name
  SET k[name] = lost[name]
}
CALL (k, lost) {
  WITH k, lost
  WHERE lost.externalId <> k.externalId OR lost.fileSource <> k.fileSource
  CREATE (:FormerPerson {fileSource: lost.fileSource, externalId: lost.externalId, merge: $merge})-[:NOW]->(k)
}
SET k.version = k.version + 1
WITH k
MATCH (:Merge {id: $merge})-[:LEFT_AS]->(after:MergedPerson)
SET after = properties(k)
RETURN k AS person
ORDER BY person.id
