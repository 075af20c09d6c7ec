// Records that the next step of a conversation was taken, or that it was not.
// Seen: `tour/visit/visits-by-ids` found the conversation for the user.
// :param {visit: 'visit-1', done: true}
MATCH (v:Visit {id: $visit})
SET v.nextStepDone = CASE WHEN $done THEN datetime() END
