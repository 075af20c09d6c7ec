// How many conversations are planned in networks, where a user may see the network.
// :param {ids: ['network-1'], viewer: 'user-1', open: true}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(c:PlannedConversation)
  WHERE NOT $open OR @open-meeting(meeting: c)
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
