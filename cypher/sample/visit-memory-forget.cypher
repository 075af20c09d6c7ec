// Forgets how things stood before a conversation of the sample, which was held long ago: nobody takes
// it back.
// Seen: the sample's own network, when it is loaded.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})
DETACH DELETE m
