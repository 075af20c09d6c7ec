// Takes bonds of a person away.
// :param {person: 'person-1', bonds: ['5:x:1']}
MATCH (:Person {id: $person})-[r]-()
WHERE elementId(r) IN $bonds
DELETE r
