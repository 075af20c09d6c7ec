// Moves a network to one of its phases; answers nothing when the phase is not its own.
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {network: 'network-1', phase: 'phase-1'}
MATCH (n:Network {id: $network})-[:HAS_PHASE]->(phase:Phase {id: $phase})
CALL (n) {
  MATCH (n)-[old:CURRENT_PHASE]->()
  DELETE old
}
MERGE (n)-[:CURRENT_PHASE]->(phase)
RETURN phase.id AS id
