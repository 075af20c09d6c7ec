// The referrals of a network and how they stand.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(r:Referral)-[:TO]->(receiver:Person),
  (giver:Person)-[:GAVE]->(r)
RETURN r.id AS id, r.on AS on, giver.id AS giver, receiver.id AS receiver, r.status AS status,
  r.tieWasKnown AS tieWasKnown
ORDER BY r.on, id
