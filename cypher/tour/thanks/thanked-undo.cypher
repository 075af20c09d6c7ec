// Takes the latest note back that a person was thanked for what they gave a network.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
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
