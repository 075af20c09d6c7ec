// Keeps what people said of a competence, or of something narrower, in the conversations of each network to
// that network: as it was first said there.
// Seen: reads all networks, and each keeps what was said in it.
// :param {id: 'competence-1'}
MATCH (:Competence {id: $id})<-[:NARROWER_THAN*0..5]-(each:Competence)
MATCH (each)<-[:OFFERED]-(v:Visit)-[:WITH]->(p:Person), (v)-[:IN]->(n:Network)
WITH each, p, n, v ORDER BY v.loggedAt, v.id
WITH each, p, n, head(collect(v)) AS first
MERGE (p)-[told:CONFIDED {network: n.id}]->(each)
ON CREATE SET told.source = 'samtale', told.toldOn = first.on, told.recordedAt = first.loggedAt
