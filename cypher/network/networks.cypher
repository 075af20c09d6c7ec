// The networks that a user may see, newest first.
// :param {viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
MATCH (n:Network)
USING INDEX n:Network(startedOn, id)
WHERE n.id IS NOT NULL AND n.startedOn >= date('0001-01-01')
  AND @may-see(user: u, network: n)
WITH n, @newest-day(day: n.startedOn) AS key
WHERE @after(key: key, id: n.id)
RETURN n.id AS id, @network-facts(network: n), key
ORDER BY key, id LIMIT $limit
