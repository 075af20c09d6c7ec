// Participants by their ids, those whose network a user may see.
// :param {viewer: 'user-1', ids: ['participant-1']}
MATCH (u:User {id: $viewer})
UNWIND $ids AS id
MATCH (p:Person)-[part:TAKES_PART_IN {id: id}]->(n:Network)
WHERE @may-see(user: u, network: n)
RETURN id, p.id AS person, part,
  CASE p.kind WHEN 'CITIZEN' THEN part.citizenRole END AS citizenRole, @every-phase(part: part, network: n) AS everyPhase
ORDER BY id
