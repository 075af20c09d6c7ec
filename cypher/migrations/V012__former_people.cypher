// The ids under which files know people whose records were merged into others.
CREATE CONSTRAINT former_person_external_id IF NOT EXISTS FOR (n:FormerPerson) REQUIRE n.externalId IS UNIQUE
