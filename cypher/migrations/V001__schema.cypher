// Everything is found by its id, imported things also by the id of their file.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_external_id IF NOT EXISTS FOR (n:Person) REQUIRE n.externalId IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.creationKey IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_external_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.externalId IS UNIQUE;
CREATE CONSTRAINT competence_id IF NOT EXISTS FOR (n:Competence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT competence_external_id IF NOT EXISTS FOR (n:Competence) REQUIRE n.externalId IS UNIQUE;
CREATE CONSTRAINT corner_id IF NOT EXISTS FOR (n:Corner) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT corner_key IF NOT EXISTS FOR (n:Corner) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT network_key IF NOT EXISTS FOR (n:Network) REQUIRE n.creationKey IS UNIQUE;
CREATE CONSTRAINT phase_id IF NOT EXISTS FOR (n:Phase) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_key IF NOT EXISTS FOR (n:Visit) REQUIRE n.creationKey IS UNIQUE;
CREATE CONSTRAINT referral_id IF NOT EXISTS FOR (n:Referral) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT referral_key IF NOT EXISTS FOR (n:Referral) REQUIRE n.creationKey IS UNIQUE;
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_email IF NOT EXISTS FOR (n:User) REQUIRE n.email IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT installation_id IF NOT EXISTS FOR (n:Installation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT knows_id IF NOT EXISTS FOR ()-[r:KNOWS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT needs_id IF NOT EXISTS FOR ()-[r:NEEDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT takes_part_id IF NOT EXISTS FOR ()-[r:TAKES_PART_IN]-() REQUIRE r.id IS UNIQUE;

// Lists come in Danish alphabetical order: by a collation key, then by id.
CREATE INDEX person_order IF NOT EXISTS FOR (n:Person) ON (n.sortKey, n.id);
CREATE INDEX person_kind IF NOT EXISTS FOR (n:Person) ON (n.kind);
CREATE INDEX organisation_order IF NOT EXISTS FOR (n:Organisation) ON (n.sortKey, n.id);
CREATE INDEX competence_order IF NOT EXISTS FOR (n:Competence) ON (n.sortKey, n.id);
CREATE INDEX corner_position IF NOT EXISTS FOR (n:Corner) ON (n.position);
CREATE INDEX network_order IF NOT EXISTS FOR (n:Network) ON (n.startedOn, n.id);
CREATE INDEX session_expiry IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);

// Search by the beginning of any word.
CREATE FULLTEXT INDEX person_text IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.title, n.group, n.email] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX organisation_text IF NOT EXISTS FOR (n:Organisation) ON EACH [n.name, n.kind] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX competence_text IF NOT EXISTS FOR (n:Competence) ON EACH [n.nameDa, n.nameEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
