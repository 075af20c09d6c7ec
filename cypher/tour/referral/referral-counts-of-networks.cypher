// How many referrals networks have, of one status or in all, where a user may see the network.
// :param {ids: ['network-1'], status: null, viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE @may-see(user: u, network: n)
CALL (n) {
  MATCH (n)<-[:IN]-(r:Referral)
  WHERE ($status IS NULL OR r.status = $status) AND @points-to-somebody(referral: r)
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
