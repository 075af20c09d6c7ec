// Deletes what a conversation of the sample would be undone with; it was held long ago.
// Seen: only for the sample's own network, while it is loaded.
// :param {visit: 'visit-1'}
MATCH (m:VisitMemory {visit: $visit})
DETACH DELETE m
