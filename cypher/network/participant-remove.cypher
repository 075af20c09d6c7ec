// Ends a person's participation in a network, and notes when and why, and in which citizen role.
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {id: 'participant-1', today: date('2026-03-01'), reason: null}
MATCH (p:Person)-[part:TAKES_PART_IN {id: $id}]->(n:Network)
MERGE (p)-[left:LEFT]->(n)
SET left.on = $today, left.reason = $reason, left.citizenRole = part.citizenRole
DELETE part
RETURN $id AS id
