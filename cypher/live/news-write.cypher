// Notes that something happened in a network, under the next number; the oldest of many is forgotten.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', viewer: 'user-1', kind: 'VISIT', person: 'person-1', kept: 500}
MATCH (n:Network {id: $network})
SET n.news = coalesce(n.news, 0) + 1
CREATE (:News {network: n.id, number: n.news, kind: $kind, at: datetime(), by: $viewer, person: $person})
WITH n
MATCH (old:News {network: n.id})
WHERE old.number <= n.news - $kept
DELETE old
