// Forgets that a person declined or left, for they have come round.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})-[no:DECLINED|LEFT]->(:Network {id: $network})
DELETE no
