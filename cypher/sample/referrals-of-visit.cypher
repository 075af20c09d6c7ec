// The referrals of a conversation by whom they point to.
// Seen: the sample's own network, when it is loaded.
// :param {visit: 'visit-1'}
MATCH (:Visit {id: $visit})-[:LED_TO]->(r:Referral)-[:TO]->(receiver:Person)
RETURN r.id AS id, receiver.id AS receiver
ORDER BY id
