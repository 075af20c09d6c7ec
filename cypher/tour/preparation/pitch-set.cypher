// Sets the leader's reasons for a network, what it builds on, and what she asks of people.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', motivation: null, values: null, ask: null}
MATCH (n:Network {id: $network})
SET n.pitchMotivation = $motivation, n.pitchValues = $values, n.pitchAsk = $ask,
  n.pitchVersion = coalesce(n.pitchVersion, 0) + 1
