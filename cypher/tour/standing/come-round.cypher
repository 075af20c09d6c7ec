// Forgets that a person declined or left, because they changed their mind.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})-[no:DECLINED|LEFT]->(:Network {id: $network})
DELETE no
