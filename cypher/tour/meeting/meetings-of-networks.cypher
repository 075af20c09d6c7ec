// The conversations planned in networks, where a user may see the network; earliest first, those without a
// day last.
// :param {ids: ['network-1'], viewer: 'user-1', open: true, afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(c:PlannedConversation)
  WHERE NOT $open OR @open-meeting(meeting: c)
  WITH c, coalesce(toString(c.on), '9999') + coalesce(c.time, '') AS key
  WHERE @after(key: key, id: c.id)
  RETURN c, key
  ORDER BY key, c.id LIMIT $limit
}
RETURN parent, c.id AS id, key, @meeting-facts(meeting: c, network: n)
ORDER BY parent, key, id
