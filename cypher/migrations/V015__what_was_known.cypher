// The ranking learns from what was known before a conversation and what was told in it. Both are kept
// with the conversation from now on. Of those logged before, what can still be told: which competences
// were recorded earlier, which in the conversation itself, and whether the tie was.
MATCH (v:Visit)-[:IN]->(n:Network), (v)-[:WITH]->(p:Person)
CALL (v, n, p) {
  MATCH (n)-[:NEEDS]->(c:Competence)<-[:NARROWER_THAN*0..5]-()<-[held:HAS_COMPETENCE]-(p)
  WITH v, c, min(coalesce(held.recordedAt, datetime({year: 1970}))) AS since
  RETURN count(CASE WHEN since < v.loggedAt THEN 1 END) AS known,
    count(CASE WHEN since = v.loggedAt THEN 1 END) AS learned
}
SET v.needsKnown = known, v.needsLearned = learned,
  v.acquainted = EXISTS {
    MATCH (p)-[tie:KNOWS]-(host:Person)
    WHERE (host = coalesce(
        head([(v)-[:LOGGED_BY]->()-[:IS]->(one:Person) | one]),
        head([(n)-[:LED_BY]->(one:Person) | one])))
      AND NOT (coalesce(tie.source, '') = 'samtale' AND tie.toldOn >= v.on)
  };
MATCH (giver:Person)-[:GAVE]->(r:Referral)-[:TO]->(receiver:Person)
SET r.tieWasKnown = EXISTS {
  MATCH (giver)-[tie:KNOWS]-(receiver)
  WHERE NOT (coalesce(tie.source, '') = 'henvisning' AND tie.toldOn >= r.on)
}
