// All there is to say of a referral; `Referral.from`.
@referral AS referral, @network.id AS network,
head([(@referral)<-[:GAVE]-(giver) | giver.id]) AS giver,
head([(@referral)-[:TO]->(receiver) | receiver.id]) AS receiver,
head([(@referral)-[:FOR]->(what) | what.id]) AS competence
