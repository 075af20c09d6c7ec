// A conversation that was undone, where a user may see its network.
// :param {id: 'visit-1', viewer: 'user-1'}
MATCH (u:User {id: $viewer})
MATCH (gone:UndoneVisit {id: $id})
MATCH (n:Network)
USING INDEX n:Network(id)
WHERE n.id = gone.network
  AND @may-see(user: u, network: n)
RETURN n.id AS network, gone.person AS person
ORDER BY network
