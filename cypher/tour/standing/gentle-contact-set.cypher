// Notes of a participant whether they want to be met gently, as they said it in a conversation. Of others the
// conversation itself says so.
// Seen: inside a tour, which `tour/network-enter` opens only to those who may see the network.
// :param {network: 'network-1', person: 'person-1', gentle: true}
MATCH (p:Person {id: $person})-[part:TAKES_PART_IN]->(n:Network {id: $network})
SET part.gentleContact = $gentle
