// Networks by their ids, those that a user may see.
// :param {viewer: 'user-1', ids: ['network-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
RETURN n.id AS id, @network-facts(network: n)
ORDER BY id
