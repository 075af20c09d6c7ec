// What was predicted of each conversation of a network, and how it went.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(v:Visit)
RETURN v.id AS id, v.outcome AS outcome, v.chanceReached AS reached, v.chanceYes AS yes
ORDER BY v.on, id
