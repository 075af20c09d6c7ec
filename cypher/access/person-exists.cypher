// Whether a person exists.
// :param {id: 'person-1'}
MATCH (p:Person {id: $id})
RETURN p.id AS id
ORDER BY id LIMIT 1
