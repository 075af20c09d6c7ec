// All that tells how far a network has come with a person; read by `Contact.from`.
EXISTS { (@person)-[:TAKES_PART_IN]->(@network) } AS takesPart,
@gentle-contact(person: @person, network: @network) AS gentle,
head([(@person)-[part:TAKES_PART_IN]->(@network) | part.joinedOn]) AS joinedOn,
EXISTS {
  MATCH (@person)-[no:DECLINED|LEFT]->(@network)
  WHERE @still-no(no: no, day: $today)
} AS declined,
head(COLLECT {
  MATCH (@person)-[no:DECLINED|LEFT]->(@network)
  WHERE @still-no(no: no, day: $today)
  RETURN no.until ORDER BY no.until DESC LIMIT 1
}) AS declinedUntil,
head(COLLECT {
  MATCH (@person)<-[:WITH]-(meeting:PlannedConversation)-[:IN]->(@network)
  WHERE @open-meeting(meeting: meeting)
  RETURN meeting {.id, .agreed, .changedAt} ORDER BY meeting.id LIMIT 1
}) AS planned,
head([(@person)-[moved:MOVED]->(@network) | moved {.status, .at, .by}]) AS moved,
head(COLLECT {
  MATCH (@person)<-[:WITH]-(visit:Visit)-[:IN]->(@network)
  RETURN visit {.id, .outcome, .on, loggedAt: coalesce(visit.loggedAt, datetime(visit.on))}
  ORDER BY visit.on DESC, visit.loggedAt DESC, visit.id LIMIT 1
}) AS last,
COLLECT {
  MATCH (@person)<-[:TO]-(referral:Referral)-[:IN]->(@network)
  RETURN referral.status ORDER BY referral.status
} AS referrals,
head(COLLECT {
  MATCH (@person)<-[:TO]-(referral:Referral)-[:IN]->(@network)
  RETURN referral.on ORDER BY referral.on DESC LIMIT 1
}) AS referredOn
