// Whether a planned conversation came by the introduction that was planned for it.
(@meeting.introduction = 'DONE' OR EXISTS { (@meeting)<-[:HELD]-(:Visit) })
