// The leader's reasons for a network, what it builds on, and what she asks of people.
// Seen: callers ask only for networks that were found for the user.
// :param {network: 'network-1'}
MATCH (n:Network {id: $network})
RETURN n.id AS network, n.pitchMotivation AS motivation, n.pitchValues AS values, n.pitchAsk AS ask,
  coalesce(n.pitchVersion, 0) AS version
ORDER BY network
