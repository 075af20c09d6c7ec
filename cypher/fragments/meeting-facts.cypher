// The columns of a planned conversation; read by `Meeting.from`.
@meeting AS plan, @network.id AS network,
head([(@meeting)-[:WITH]->(person) | person.id]) AS person,
coalesce(head(COLLECT {
  MATCH (@meeting)-[:WITH]->(met:Person)
  RETURN @gentle-contact(person: met, network: @network) AS gentle LIMIT 1
}), false) AS gentle,
head([(@meeting)-[:INTRODUCED_BY]->(by) | by.id]) AS introducer,
head([(@meeting)<-[:HELD]-(held:Visit) | held.id]) AS visit,
head([(@meeting)-[:ABOUT]->(corner:Corner) | corner.id]) AS corner,
head([(@meeting)-[:ABOUT]->(phase:Phase) | phase.id]) AS phase,
COLLECT { MATCH (@meeting)-[:ABOUT]->(what:Competence) RETURN what.id ORDER BY what.id } AS competences,
COLLECT { MATCH (@meeting)-[via:VIA]->(between:Person) RETURN between.id ORDER BY via.place, between.id } AS route
