// Sets when a person who declined or left may be suggested to a network again; null: never.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', until: date('2026-09-01')}
MATCH (:Person {id: $person})-[no:DECLINED|LEFT]->(:Network {id: $network})
SET no.until = $until
