// Forgets that a person declined or left, for they have come round.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})-[no:DECLINED|LEFT]->(:Network {id: $network})
DELETE no
