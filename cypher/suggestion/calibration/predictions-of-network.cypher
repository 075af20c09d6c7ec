// What was thought of each conversation of a network before, and how it went.
// Seen: asked of networks that were seen.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})<-[:IN]-(v:Visit)
RETURN v.id AS id, v.outcome AS outcome, v.chanceReached AS reached, v.chanceYes AS yes
ORDER BY v.on, id
