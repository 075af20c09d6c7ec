// Two records of one person become one; for a day that can be taken back.
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE INDEX merge_age IF NOT EXISTS FOR (n:Merge) ON (n.mergedAt);

// Newcomers are compared with everybody else, newest first.
CREATE INDEX person_created IF NOT EXISTS FOR (n:Person) ON (n.createdAt, n.id)
