// Participants of networks who have not settled in which phases they take part, the earliest to join first.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1']}
UNWIND $ids AS parent
MATCH (n:Network {id: parent})<-[part:TAKES_PART_IN]-(p:Person)
WHERE part.kind = 'ONGOING' AND size(part.phases) = 0
RETURN n.id AS network, part.id AS participant, p.id AS person
ORDER BY part.joinedOn, part.id LIMIT 500
