// The old indexes left out the English stop words, so that 'Center for Sundhed' and 'Bente By' were not
// found. What is one word, and which letters are the same, is told when somebody searches.
DROP INDEX person_text IF EXISTS;
DROP INDEX organisation_text IF EXISTS;
DROP INDEX competence_text IF EXISTS;
CREATE FULLTEXT INDEX person_text IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.title, n.group, n.email] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX organisation_text IF NOT EXISTS FOR (n:Organisation) ON EACH [n.name, n.kind] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX competence_text IF NOT EXISTS FOR (n:Competence) ON EACH [n.nameDa, n.nameEn] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
