// The ids in a file belong to the list that the file came from: equal ids of two lists are two things.
CREATE CONSTRAINT file_source_id IF NOT EXISTS FOR (n:FileSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT file_source_key IF NOT EXISTS FOR (n:FileSource) REQUIRE n.key IS UNIQUE;

// From which list earlier imports came was not kept. Where the sample was loaded it is the sample; else it
// is one list, the only account's where there is only one.
MATCH (n:Person|Organisation|Competence|FormerPerson)
WHERE n.externalId IS NOT NULL AND n.fileSource IS NULL
WITH collect(n) AS imported
WHERE size(imported) > 0
OPTIONAL MATCH (u:User)
WITH imported, collect(u) AS users
WITH imported, users,
  EXISTS { (i:Installation {id: 'installation'}) WHERE i.sampleLoaded } OR any(u IN users WHERE u.id = 'user-demo') AS sample
MERGE (s:FileSource {key: CASE WHEN sample THEN 'eksempel' ELSE 'tidligere import' END})
ON CREATE SET s.id = 'source-' + randomUUID(), s.name = CASE WHEN sample THEN 'Eksempel' ELSE 'Tidligere import' END
FOREACH (owner IN CASE WHEN sample OR size(users) <> 1 THEN [] ELSE users END |
  MERGE (owner)-[used:IMPORTS]->(s)
  ON CREATE SET used.at = datetime())
FOREACH (n IN imported | SET n.fileSource = s.id);

DROP CONSTRAINT person_external_id IF EXISTS;
DROP CONSTRAINT organisation_external_id IF EXISTS;
DROP CONSTRAINT competence_external_id IF EXISTS;
DROP CONSTRAINT former_person_external_id IF EXISTS;
CREATE CONSTRAINT person_file_id IF NOT EXISTS FOR (n:Person) REQUIRE (n.fileSource, n.externalId) IS UNIQUE;
CREATE CONSTRAINT organisation_file_id IF NOT EXISTS FOR (n:Organisation) REQUIRE (n.fileSource, n.externalId) IS UNIQUE;
CREATE CONSTRAINT competence_file_id IF NOT EXISTS FOR (n:Competence) REQUIRE (n.fileSource, n.externalId) IS UNIQUE;
CREATE CONSTRAINT former_person_file_id IF NOT EXISTS FOR (n:FormerPerson) REQUIRE (n.fileSource, n.externalId) IS UNIQUE
