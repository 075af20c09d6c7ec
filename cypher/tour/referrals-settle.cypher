// Moves the referrals to a person in a network that stand at one of $from.
// :param {network: 'network-1', person: 'person-1', from: ['NEW'], to: 'CONTACTED'}
MATCH (:Person {id: $person})<-[:TO]-(r:Referral)-[:IN]->(:Network {id: $network})
WHERE r.status IN $from
SET r.status = $to, r.version = r.version + 1
