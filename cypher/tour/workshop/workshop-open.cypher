// The open broad invitation behind a public address, and what its network is about.
// Seen: anybody with the address of an open invitation may read it.
// :param {code: 'abc'}
MATCH (w:Workshop {code: $code, open: true})-[:INVITES_TO]->(n:Network)
RETURN w AS workshop, n.id AS network, n.theme AS theme, n.purpose AS purpose,
  count { (w)<-[:ANSWERS]-(s:SignUp) WHERE s.takenAt IS NULL } AS signUps
ORDER BY network
