// All there is to say of a conversation; `Visit.from`.
@visit AS visit, @network.id AS network, head([(@visit)-[:WITH]->(met) | met.id]) AS person,
head([(@visit)-[:LOGGED_BY]->(by) | by.id]) AS loggedBy
