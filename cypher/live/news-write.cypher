// Adds a piece of news to a network under the next number, and deletes the oldest beyond $kept.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', viewer: 'user-1', kind: 'VISIT', person: 'person-1', kept: 500}
MATCH (n:Network {id: $network})
SET n.news = coalesce(n.news, 0) + 1
CREATE (:News {network: n.id, number: n.news, kind: $kind, at: datetime(), by: $viewer, person: $person})
WITH n
MATCH (old:News {network: n.id})
WHERE old.number <= n.news - $kept
DELETE old
