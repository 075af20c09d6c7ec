// Who held a conversation: whoever logged it or, if that is nobody in the graph, the leader.
coalesce(
  head([(@visit)-[:LOGGED_BY]->()-[:IS]->(host:Person) | host]),
  head([(@visit)-[:IN]->()-[:LED_BY]->(host:Person) | host])
)
