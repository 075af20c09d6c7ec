// The conversations that networks still have to hold.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1']}
UNWIND $ids AS parent
MATCH (n:Network {id: parent})<-[:IN]-(c:PlannedConversation)
WHERE @open-meeting(meeting: c)
WITH n, c ORDER BY c.on, c.id LIMIT 500
RETURN @meeting-facts(meeting: c, network: n)
ORDER BY plan.on, plan.id
