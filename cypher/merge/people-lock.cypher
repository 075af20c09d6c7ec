// Locks two people for one change; the next one waits until it is over.
// :param {people: ['person-1', 'person-2']}
UNWIND $people AS id
MATCH (p:Person {id: id})
@lock(node: p)
