// Creates a network with its phases; the same $key again finds the first one.
// Seen: the user creates it, or did before; a $key that comes again begins with their id.
// :param {key: 'network-1', id: 'network-1', properties: {theme: 'Fravær'}, phases: [{id: 'phase-1', position: 1}], currentPhase: 'phase-1'}
MERGE (n:Network {creationKey: $key})
ON CREATE SET n += $properties, n.id = $id, n.version = 1, n.createdAt = datetime()
WITH n
CALL (n) {
  WITH n WHERE n.id = $id
  UNWIND $phases AS properties
  MERGE (phase:Phase {id: properties.id})
  SET phase += properties
  MERGE (n)-[:HAS_PHASE]->(phase)
  WITH n, phase WHERE phase.id = $currentPhase
  MERGE (n)-[:CURRENT_PHASE]->(phase)
}
RETURN n.id AS id
