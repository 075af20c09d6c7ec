// Deletes relationships of a person.
// Seen: `merge/people-look` lets the user merge these people, or `merge/merge-open` part them.
// :param {person: 'person-1', bonds: ['5:x:1']}
MATCH (:Person {id: $person})-[r]-()
WHERE elementId(r) IN $bonds
DELETE r
