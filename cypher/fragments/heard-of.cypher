// Whom a network has heard of: people it talked to or plans to, was referred to, or had an answer from.
MATCH (@network)<-[:IN]-(:Visit|PlannedConversation)-[:WITH]->(@person:Person)
RETURN @person
UNION
MATCH (@network)<-[:IN]-(:Referral)-[:TO]->(@person:Person)
RETURN @person
UNION
MATCH (@network)<-[:TAKES_PART_IN|DECLINED|LEFT|MOVED]-(@person:Person)
RETURN @person
