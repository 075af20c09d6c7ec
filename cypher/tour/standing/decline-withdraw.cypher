// Forgets that a person declined, because they are thinking again since $on.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', on: date('2026-03-01')}
MATCH (:Person {id: $person})-[no:DECLINED]->(:Network {id: $network})
WHERE no.on <= $on
DELETE no
