// Opens a merge of the last day to undo it, for whoever made it and for administrators, and locks the
// person meanwhile.
// Seen: only counts what the merge remembers, for whoever made it and for administrators.
// :param {id: 'merge-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (m:Merge {id: $id})-[:INTO]->(k:Person), (m)-[:BY]->(by:User)
WHERE @undoable(moment: m.mergedAt) AND (u.role = 'ADMINISTRATOR' OR by = u)
@lock(node: k)
WITH m, k
MATCH (m)-[:LEFT_AS]->(after:MergedPerson), (m)-[:LOST]->(lost:MergedPerson)
RETURN k.id AS person, lost.id AS lost,
  EXISTS { (k)<-[:INTO]-(later:Merge) WHERE later.mergedAt > m.mergedAt OR later.mergedAt = m.mergedAt AND later.id > m.id } AS merged,
  any(name IN keys(k) + keys(after) WHERE name <> 'version' AND (k[name] IS NULL OR after[name] IS NULL OR k[name] <> after[name])) AS changed,
  m.bonds AS bonds,
  COUNT { (m)-[:KEPT|LOST|LEFT_AS]->()-[:WAS]->() } AS remembered
ORDER BY person
