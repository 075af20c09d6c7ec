// Merges left people who referred to themselves, or were to introduce us or lead the way to themselves.
MATCH (p:Person)-[gave:GAVE]->(:Referral)-[to:TO]->(p)
DELETE gave, to;
MATCH (p:Person)<-[:WITH]-(:PlannedConversation)-[leads:INTRODUCED_BY|VIA]->(p)
DELETE leads;
