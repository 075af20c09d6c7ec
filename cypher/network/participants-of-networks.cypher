// Who takes part in networks: core participants first, then by name; in one phase or in any.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1'], phase: null, afterKey: '', afterId: '', limit: 21}
UNWIND $ids AS parent
MATCH (n:Network {id: parent})
CALL (n) {
  MATCH (n)<-[part:TAKES_PART_IN]-(p:Person)
  WHERE @takes-part-in-phase(part: part, phase: $phase)
  WITH p, part, CASE part.kind WHEN 'CORE' THEN '0' ELSE '1' END + p.sortKey AS key
  WHERE @after(key: key, id: part.id)
  RETURN p, part, key
  ORDER BY key, part.id LIMIT $limit
}
RETURN parent, part.id AS id, key, p.id AS person, part,
  CASE p.kind WHEN 'CITIZEN' THEN part.citizenRole END AS citizenRole, @every-phase(part: part, network: n) AS everyPhase
ORDER BY parent, key, id
