// Deletes the memory of conversations that can no longer be undone and, after 30 days, the record of those
// that were.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1'}
CALL () {
  MATCH (m:VisitMemory {network: $network})
  WHERE NOT @undoable(moment: m.loggedAt)
  DETACH DELETE m
}
CALL () {
  MATCH (gone:UndoneVisit {network: $network})
  WHERE gone.undoneAt <= datetime() - duration('P30D')
  DELETE gone
}
