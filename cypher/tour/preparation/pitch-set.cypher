// Says anew why the leader of a network does this, what it builds on, and what she asks of people.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', motivation: null, values: null, ask: null}
MATCH (n:Network {id: $network})
SET n.pitchMotivation = $motivation, n.pitchValues = $values, n.pitchAsk = $ask,
  n.pitchVersion = coalesce(n.pitchVersion, 0) + 1
