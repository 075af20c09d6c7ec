// Opens a tour for one change, if the user may see its network; the next change waits until this one is
// over. The time is taken after the lock, so that it is later than what others wrote.
// :param {network: 'network-1', viewer: 'user-1'}
MATCH (n:Network {id: $network}), (u:User {id: $viewer})
WHERE @may-see(user: u, network: n)
@lock(node: n)
WITH n, u
MATCH (n)-[:LED_BY]->(leader:Person)
RETURN n.id AS network, n.startedOn AS startedOn, datetime.realtime() AS now, u.name AS viewerName,
  coalesce(head([(u)-[:IS]->(me:Person) | me.id]), leader.id) AS host,
  leader.id AS leader, head([(n)-[:CO_DRIVEN_BY]->(coDriver) | coDriver.id]) AS coDriver,
  COLLECT { MATCH (n)-[:HAS_PHASE]->(phase:Phase) RETURN phase.id ORDER BY phase.position, phase.id } AS phases
