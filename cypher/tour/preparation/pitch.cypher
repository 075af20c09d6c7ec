// Why the leader of a network does this, what it builds on, and what she asks of people.
// Seen: asked of networks that were seen.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
RETURN n.id AS network, n.pitchMotivation AS motivation, n.pitchValues AS values, n.pitchAsk AS ask,
  coalesce(n.pitchVersion, 0) AS version
ORDER BY network
