// The ids of a network's phases by their numbers.
// Seen: only for the sample's own network, while it is loaded.
// :param {network: 'network-1'}
MATCH (:Network {id: $network})-[:HAS_PHASE]->(phase:Phase)
WHERE phase.number IS NOT NULL
RETURN phase.number AS number, phase.id AS id
ORDER BY number, id
