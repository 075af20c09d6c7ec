// How many conversations are planned in networks that a user may see.
// :param {ids: ['network-1'], viewer: 'user-1', open: true}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (n:Network {id: id})
WHERE (u.role = 'ADMINISTRATOR' OR EXISTS { (u)-[:IS]->()<-[:LED_BY|CO_DRIVEN_BY|REFERENCE_LED_BY]-(n) })
CALL (n) {
  MATCH (n)<-[:IN]-(c:PlannedConversation)
  WHERE NOT $open OR c.calledOff IS NULL AND NOT EXISTS { (c)<-[:HELD]-(:Visit) }
  RETURN count(*) AS total
}
RETURN id, total
ORDER BY id
