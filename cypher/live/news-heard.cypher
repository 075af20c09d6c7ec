// What is new to each listener who may still listen: their session is valid and they may see the network.
// Listeners who may not are left out.
// :param {listeners: [{key: 1, viewer: 'user-1', session: null, network: 'network-1', after: 0}], most: 50}
UNWIND $listeners AS listener
MATCH (n:Network {id: listener.network}), (u:User {id: listener.viewer})
WHERE @may-see(user: u, network: n)
  AND (listener.session IS NULL OR EXISTS {
    MATCH (s:Session {hash: listener.session})-[:OF]->(u)
    WHERE s.expiresAt > datetime()
  })
RETURN listener.key AS key, coalesce(n.news, 0) AS latest, COLLECT {
  MATCH (e:News {network: listener.network})
  WHERE e.number > listener.after
  WITH e ORDER BY e.number LIMIT $most
  RETURN e {
    .number, .kind, .at, .by, .person,
    byName: head(COLLECT { MATCH (by:User {id: e.by}) RETURN by.name }),
    personName: head(COLLECT { MATCH (p:Person {id: e.person}) RETURN p.name })
  }
  ORDER BY e.number
} AS news
ORDER BY key
