// Whether a person wants to be met gently in a network: as noted of a participant, else as the newest
// conversation that says so.
(coalesce(
  head([(@person)-[part:TAKES_PART_IN]->(@network) | part.gentleContact]),
  head(COLLECT {
    MATCH (@person)<-[:WITH]-(said:Visit)-[:IN]->(@network)
    WHERE said.gentleContact IS NOT NULL
    RETURN said.gentleContact ORDER BY said.on DESC, said.loggedAt DESC, said.id LIMIT 1
  }),
  false
))
