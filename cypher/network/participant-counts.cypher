// How many take part in networks; in one phase or in any.
// Seen: callers ask only for networks that were found for the user.
// :param {ids: ['network-1'], phase: null}
UNWIND $ids AS id
MATCH (n:Network {id: id})
CALL (n) {
  MATCH (n)<-[part:TAKES_PART_IN]-()
  WHERE @takes-part-in-phase(part: part, phase: $phase)
  RETURN count(part) AS total
}
RETURN id, total
ORDER BY id
