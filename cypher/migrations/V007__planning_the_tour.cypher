// Conversations that are to be held, calendars that people subscribe to (by the hash of their secret
// address), and texts that an installation has worded anew.
CREATE CONSTRAINT planned_id IF NOT EXISTS FOR (n:PlannedConversation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT planned_key IF NOT EXISTS FOR (n:PlannedConversation) REQUIRE n.creationKey IS UNIQUE;
CREATE CONSTRAINT calendar_feed_hash IF NOT EXISTS FOR (n:CalendarFeed) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT text_template_key IF NOT EXISTS FOR (n:TextTemplate) REQUIRE n.key IS UNIQUE
