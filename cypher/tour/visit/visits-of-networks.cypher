// The conversations of networks that a user may see, newest first.
// :param {ids: ['network-1'], viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(v:Visit)
  // The later the day and the moment, the smaller the key.
  WITH v,
    toString(99999999 - v.on.year * 10000 - v.on.month * 100 - v.on.day)
      + '-' + toString(9999999999999 - coalesce(v.loggedAt.epochMillis, 0)) AS key
  WHERE key > $afterKey OR key = $afterKey AND v.id > $afterId
  RETURN v, key
  ORDER BY key, v.id LIMIT $limit
}
RETURN parent, v.id AS id, key, v AS visit, n.id AS network, head([(v)-[:WITH]->(met) | met.id]) AS person,
  head([(v)-[:LOGGED_BY]->(by) | by.id]) AS loggedBy
ORDER BY parent, key, id
