// The referrals of networks, of one status or all, where a user may see the network; newest first.
// :param {ids: ['network-1'], status: null, viewer: 'user-1', afterKey: '', afterId: '', limit: 21}
MATCH (u:User {id: $viewer})
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(r:Referral)
  WHERE ($status IS NULL OR r.status = $status) AND @points-to-somebody(referral: r)
  WITH r, @newest-referral(referral: r) AS key
  WHERE @after(key: key, id: r.id)
  RETURN r, key
  ORDER BY key, r.id LIMIT $limit
}
RETURN parent, r.id AS id, key, @referral-facts(referral: r, network: n)
ORDER BY parent, key, id
