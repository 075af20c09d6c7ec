// Who else has imported from a list, the latest first.
// :param {id: 'source-1', user: 'user-1', limit: 10}
MATCH (:FileSource {id: $id})<-[used:IMPORTS]-(u:User)
WHERE u.id <> $user
RETURN u.name AS name, used.at AS lastAt
ORDER BY lastAt DESC, u.id
LIMIT $limit
