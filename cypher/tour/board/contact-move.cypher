// Remembers that somebody moved a person's card by hand.
// Seen: on a tour, which `tour/network-enter` opens to those who may see its network.
// :param {network: 'network-1', person: 'person-1', status: 'TO_CONTACT', viewer: 'user-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person}), (u:User {id: $viewer})
MERGE (p)-[moved:MOVED]->(n)
SET moved.status = $status, moved.at = datetime(), moved.by = u.name
