// Whether a planned conversation was neither held nor called off.
(@meeting.calledOff IS NULL AND NOT EXISTS { (@meeting)<-[:HELD]-(:Visit) })
