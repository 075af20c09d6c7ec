// How things stood before a conversation was logged, kept for a day so that it can be taken back, and
// which conversations were, so that a second try that comes late does not write them again.
CREATE CONSTRAINT visit_memory_visit IF NOT EXISTS FOR (n:VisitMemory) REQUIRE n.visit IS UNIQUE;
CREATE INDEX visit_memory_age IF NOT EXISTS FOR (n:VisitMemory) ON (n.network, n.loggedAt);
CREATE CONSTRAINT undone_visit_id IF NOT EXISTS FOR (n:UndoneVisit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT undone_visit_key IF NOT EXISTS FOR (n:UndoneVisit) REQUIRE n.creationKey IS UNIQUE;
CREATE INDEX undone_visit_age IF NOT EXISTS FOR (n:UndoneVisit) ON (n.network, n.undoneAt)
