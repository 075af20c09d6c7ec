// Who pointed to whom on a network's tour, in the order in which it happened.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', limit: 20000}
MATCH (n:Network {id: $network})<-[:IN]-(r:Referral)-[:TO]->(receiver:Person), (giver:Person)-[:GAVE]->(r)
WHERE giver <> receiver
RETURN r.id AS id, giver.id AS giver, receiver.id AS receiver, r.on AS on,
  coalesce(r.recordedAt, datetime(r.on)) AS recordedAt, coalesce(r.mayMentionName, false) AS mayMentionName
ORDER BY r.on, r.recordedAt, r.position, id
LIMIT $limit
