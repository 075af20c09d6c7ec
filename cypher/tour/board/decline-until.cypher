// Sets when a person who declined or left may be suggested again; null: never.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', until: date('2026-09-01')}
MATCH (:Person {id: $person})-[no:DECLINED|LEFT]->(:Network {id: $network})
SET no.until = $until
