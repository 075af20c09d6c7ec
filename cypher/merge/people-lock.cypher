// Keeps two people for one change; whoever wants to change them next waits until it is over.
// :param {people: ['person-1', 'person-2']}
UNWIND $people AS id
MATCH (p:Person {id: id})
@hold(node: p)
