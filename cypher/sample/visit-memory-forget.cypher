// Forgets how things stood before a conversation of the sample, which was held long ago: nobody takes
// it back.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})
DETACH DELETE m
