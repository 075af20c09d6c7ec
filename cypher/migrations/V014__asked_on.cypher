// Introducers who were asked before this was noted were so, as far as is known, when that was last noted.
MATCH (c:PlannedConversation)
WHERE c.introductionOn IS NOT NULL AND c.askedOn IS NULL
SET c.askedOn = c.introductionOn
