// Forgets what was kept of conversations of a network that can no longer be taken back, and which were
// taken back so long ago that nobody tries to send them again.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
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
