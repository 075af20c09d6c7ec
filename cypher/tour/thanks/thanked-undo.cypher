// Removes the latest record that a person was thanked.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1'}
MATCH (:Person {id: $person})-[t:THANKED]->(:Network {id: $network})
WITH t, size(t.at) > 1 AS more
CALL (t, more) {
  WITH t, more WHERE more
  SET t.at = t.at[..-1], t.by = t.by[..-1]
}
CALL (t, more) {
  WITH t, more WHERE NOT more
  DELETE t
}
