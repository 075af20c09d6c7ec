// How many referrals networks have that a user may see; of one status or in all.
// :param {ids: ['network-1'], status: null, viewer: 'user-1'}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE (u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(n) })
CALL (n) {
  MATCH (n)<-[:IN]-(r:Referral)
  WHERE $status IS NULL OR r.status = $status
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
