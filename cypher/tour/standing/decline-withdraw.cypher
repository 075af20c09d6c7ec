// Forgets that a person would not take part in a network, for they think again since $on.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', on: date('2026-03-01')}
MATCH (:Person {id: $person})-[no:DECLINED]->(:Network {id: $network})
WHERE no.on <= $on
DELETE no
