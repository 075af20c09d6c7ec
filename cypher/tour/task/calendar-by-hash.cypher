// The networks that the owner of a calendar leads or co-drives, and how the calendar is to look.
// Seen: only the owner of the calendar has its address, and these are their networks.
// :param {hash: 'abc'}
MATCH (f:CalendarFeed {hash: $hash})-[:OF]->(:User)-[:IS]->(p:Person)
RETURN f.withNames AS withNames, f.language AS language,
  COLLECT { MATCH (p)<-[:LED_BY]-(n:Network) RETURN n.id ORDER BY n.id } AS led,
  COLLECT { MATCH (p)<-[:CO_DRIVEN_BY]-(n:Network) RETURN n.id ORDER BY n.id } AS coDriven
ORDER BY p.id
