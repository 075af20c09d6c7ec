// The referrals of a network and to whom they point.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(r:Referral)-[:TO]->(receiver:Person),
  (giver:Person)-[:GAVE]->(r)
RETURN r.id AS id, giver.id AS giver, receiver AS person,
  head([(receiver)-[:WORKS_FOR]->(o) | o.name]) AS organisation
ORDER BY id
