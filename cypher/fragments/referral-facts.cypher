// The columns of a referral; read by `Referral.from`.
@referral AS referral, @network.id AS network,
head([(@referral)<-[:GAVE]-(giver) | giver.id]) AS giver,
head([(@referral)-[:TO]->(receiver) | receiver.id]) AS receiver,
head([(@referral)-[:FOR]->(what) | what.id]) AS competence
