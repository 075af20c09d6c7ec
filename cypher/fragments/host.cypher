// Who talked to people in a conversation: who logged it or, where that is nobody in the graph, the
// leader.
coalesce(
  head([(@visit)-[:LOGGED_BY]->()-[:IS]->(host:Person) | host]),
  head([(@visit)-[:IN]->()-[:LED_BY]->(host:Person) | host])
)
