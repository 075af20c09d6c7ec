// The referrals of a conversation and to whom they point.
// Seen: only for the sample's own network, while it is loaded.
// :param {visit: 'visit-1'}
MATCH (:Visit {id: $visit})-[:LED_TO]->(r:Referral)-[:TO]->(receiver:Person)
RETURN r.id AS id, receiver.id AS receiver
ORDER BY id
