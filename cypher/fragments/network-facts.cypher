// The columns of a network; read by `Network.from`.
@network AS network,
head([(@network)-[:LED_BY]->(person) | person.id]) AS leader,
head([(@network)-[:CO_DRIVEN_BY]->(person) | person.id]) AS coDriver,
head([(@network)-[:REFERENCE_LED_BY]->(person) | person.id]) AS referenceLeader,
head([(@network)-[:CURRENT_PHASE]->(phase) | phase.id]) AS currentPhase
