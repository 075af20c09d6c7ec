// How many different competences some people hold together, as far as a network may know.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1', ids: ['person-1']}
UNWIND $ids AS id
MATCH (:Person {id: id})-[told:HAS_COMPETENCE|CONFIDED]->(c:Competence)
WHERE told.network = $network OR told.network IS NULL AND c.sensitive IS NULL
RETURN count(DISTINCT c) AS total
