// The columns of a conversation; read by `Visit.from`.
@visit AS visit, @network.id AS network, head([(@visit)-[:WITH]->(met) | met.id]) AS person,
head([(@visit)-[:LOGGED_BY]->(by) | by.id]) AS loggedBy
