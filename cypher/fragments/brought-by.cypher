// By whom a conversation came about: whoever was asked to introduce us and had not done so before, else
// whoever last pointed to the person, else whoever talked to them, if they knew each other. Never themselves: a
// merge may have made one of the two.
coalesce(
  head(COLLECT {
    MATCH (@visit)-[:WITH]->(met:Person)<-[:WITH]-(planned:PlannedConversation)-[:IN]->(@network),
      (planned)-[:INTRODUCED_BY]->(by:Person)
    WHERE by <> met AND planned.askedOn <= @visit.on AND planned.calledOff IS NULL
      AND NOT EXISTS {
        MATCH (planned)<-[:HELD]-(held:Visit)
        WHERE held <> @visit AND held.loggedAt < @visit.loggedAt
      }
    RETURN by ORDER BY planned.askedOn DESC, planned.id LIMIT 1
  }),
  head(COLLECT {
    MATCH (@visit)-[:WITH]->(met:Person)<-[:TO]-(r:Referral)-[:IN]->(@network), (by:Person)-[:GAVE]->(r)
    WHERE by <> met AND r.on <= @visit.on
    RETURN by ORDER BY r.on DESC, r.id LIMIT 1
  }),
  CASE
    WHEN @visit.acquainted AND NOT EXISTS { MATCH (@visit)-[:WITH]->(met:Person) WHERE met = @host(visit: @visit) }
      THEN @host(visit: @visit)
  END
)
