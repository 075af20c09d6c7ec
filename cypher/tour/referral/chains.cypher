// The chain of people behind referrals: the leader, each giver in turn, the receiver.
// Seen: the referrals were found for the user; those they follow are of the same network.
// :param {ids: ['referral-1']}
UNWIND $ids AS id
MATCH (r:Referral {id: id})-[:IN]->(:Network)-[:LED_BY]->(leader:Person), (r)-[:TO]->(receiver:Person)
MATCH way = (r)-[:FOLLOWS*0..]->(first:Referral)
WHERE NOT EXISTS { (first)-[:FOLLOWS]->() }
WITH id, leader, receiver, [step IN reverse(nodes(way)) | head([(giver:Person)-[:GAVE]->(step) | giver])] AS givers
RETURN id, [leader] + [giver IN givers WHERE giver IS NOT NULL AND giver <> leader] + [receiver] AS people
ORDER BY id
