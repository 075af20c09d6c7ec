// Takes bonds of a person away.
// Seen: of people whom `merge/people-look` lets the user merge, or `merge/merge-open` part again.
// :param {person: 'person-1', bonds: ['5:x:1']}
MATCH (:Person {id: $person})-[r]-()
WHERE elementId(r) IN $bonds
DELETE r
