// Sets the properties of relationships of a person that two became one of.
// Seen: `merge/people-look` lets the user merge these two people.
// :param {person: 'person-1', bonds: {`5:x:1`: {strength: 0.9}}}
MATCH (:Person {id: $person})-[r]-()
WITH r, $bonds[elementId(r)] AS properties
WHERE properties IS NOT NULL
SET r = properties
