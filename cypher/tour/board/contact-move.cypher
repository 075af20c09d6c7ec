// Records that somebody moved a person's card by hand.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', status: 'TO_CONTACT', viewer: 'user-1'}
MATCH (n:Network {id: $network}), (p:Person {id: $person}), (u:User {id: $viewer})
MERGE (p)-[moved:MOVED]->(n)
SET moved.status = $status, moved.at = datetime(), moved.by = u.name
