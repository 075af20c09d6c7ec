// Gives bonds of a person the properties that two of them have together.
// Seen: of two people whom `merge/people-look` lets the user merge.
// :param {person: 'person-1', bonds: {`5:x:1`: {strength: 0.9}}}
MATCH (:Person {id: $person})-[r]-()
WITH r, $bonds[elementId(r)] AS properties
WHERE properties IS NOT NULL
SET r = properties
