// Whom a network has heard of: talked to, planned to, was pointed to, or who has answered it.
MATCH (@network)<-[:IN]-(:Visit|PlannedConversation)-[:WITH]->(@person:Person)
RETURN @person
UNION
MATCH (@network)<-[:IN]-(:Referral)-[:TO]->(@person:Person)
RETURN @person
UNION
MATCH (@network)<-[:TAKES_PART_IN|DECLINED|LEFT|MOVED]-(@person:Person)
RETURN @person
