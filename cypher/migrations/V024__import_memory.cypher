// What an import made and changed is kept for a day, so that it can be taken back.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_age IF NOT EXISTS FOR (n:Import) ON (n.importedAt)
