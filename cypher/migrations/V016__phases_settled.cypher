// Whoever chose no phase took part in all when a leader had added them, and had not settled it when a
// conversation had. From now on none means not settled; those added by hand have all.
MATCH (n:Network)<-[part:TAKES_PART_IN]-(p:Person)
WHERE part.kind = 'ONGOING' AND size(part.phases) = 0
  AND NOT EXISTS { (p)<-[:WITH]-(joined:Visit)-[:IN]->(n) WHERE joined.outcome = 'JOINS' }
SET part.phases = COLLECT {
  MATCH (n)-[:HAS_PHASE]->(phase:Phase)
  RETURN phase.id ORDER BY phase.position, phase.id
}
