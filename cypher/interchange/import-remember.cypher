// Records that somebody imported files, so that it can be undone for a day.
// :param {id: 'import-1', user: 'user-1', source: 'Annas liste', created: 2, updated: 1}
MATCH (u:User {id: $user})
CREATE (i:Import {id: $id, importedAt: datetime(), source: $source, created: $created, updated: $updated})-[:BY]->(u)
