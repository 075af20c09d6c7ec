// The referrals of networks that a user may see, newest first; those of one status or all.
// :param {ids: ['network-1'], status: null, viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(r:Referral)
  WHERE $status IS NULL OR r.status = $status
  // The later the day and the moment, the smaller the key.
  WITH r,
    toString(99999999 - r.on.year * 10000 - r.on.month * 100 - r.on.day)
      + '-' + toString(9999999999999 - coalesce(r.recordedAt.epochMillis, 0))
      + '-' + toString(10 + coalesce(r.position, 0)) AS key
  WHERE key > $afterKey OR key = $afterKey AND r.id > $afterId
  RETURN r, key
  ORDER BY key, r.id LIMIT $limit
}
RETURN parent, r.id AS id, key, r AS referral, n.id AS network,
  head([(r)<-[:GAVE]-(giver) | giver.id]) AS giver, head([(r)-[:TO]->(receiver) | receiver.id]) AS receiver,
  head([(r)-[:FOR]->(c) | c.id]) AS competence
ORDER BY parent, key, id
