// Creates or changes a broad invitation.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {id: 'workshop-1', network: 'network-1', code: 'abc', properties: {title: 'Workshop'}}
MATCH (n:Network {id: $network})
MERGE (w:Workshop {id: $id})
ON CREATE SET w.code = $code, w.createdAt = datetime(), w.version = 0
SET w += $properties, w.version = w.version + 1
MERGE (w)-[:INVITES_TO]->(n)
