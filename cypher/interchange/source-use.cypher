// Notes that files were imported from a list, and by whom.
// :param {id: 'source-1', key: 'annas liste', name: 'Annas liste', user: 'user-1'}
MERGE (s:FileSource {key: $key})
ON CREATE SET s.id = $id, s.name = $name, s.usedAt = datetime()
WITH s
MATCH (u:User {id: $user})
MERGE (u)-[used:IMPORTS]->(s)
SET used.at = datetime(), s.usedAt = used.at
