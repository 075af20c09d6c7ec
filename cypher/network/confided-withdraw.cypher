// Forgets that a person said in a network that they hold a competence.
// Seen: the network was found for the user in the same transaction.
// :param {network: 'network-1', person: 'person-1', competence: 'competence-1'}
MATCH (p:Person {id: $person})-[told:CONFIDED {network: $network}]->(:Competence {id: $competence})
SET p.version = p.version + 1
DELETE told
