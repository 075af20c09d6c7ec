// Sets how much a network needs a competence.
// Seen: the network was found for the user, or just created, in the same transaction.
// :param {id: 'need-1', network: 'network-1', competence: 'competence-1', properties: {weight: 1.0, wantedHolders: 1, phase: null}}
MATCH (n:Network {id: $network}), (c:Competence {id: $competence})
MERGE (n)-[need:NEEDS {id: $id}]->(c)
SET need += $properties
RETURN need.id AS id
