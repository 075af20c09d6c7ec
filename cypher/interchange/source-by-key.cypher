// The list that files came from, by its name in plain letters.
// :param {key: 'annas liste'}
MATCH (s:FileSource {key: $key})
RETURN s.id AS id, s.name AS name
ORDER BY id
