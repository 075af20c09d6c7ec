// How many networks a user may see.
// :param {viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (n:Network)
USING INDEX n:Network(startedOn, id)
WHERE n.id IS NOT NULL AND n.startedOn >= date('0001-01-01')
  AND @may-see(user: u, network: n)
RETURN count(n) AS total
