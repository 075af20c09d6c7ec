// Who is in the core of a network.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[part:TAKES_PART_IN]-(p:Person)
WHERE part.kind = 'CORE'
RETURN p.id AS person
ORDER BY person
