// Whether a planned conversation came about by its introduction.
(@meeting.introduction = 'DONE' OR EXISTS { (@meeting)<-[:HELD]-(:Visit) })
