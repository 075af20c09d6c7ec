// The path between a person and a competence that everybody may know they hold, or hold something narrower
// than. Nothing sensitive is held so.
(@competence)<-[:NARROWER_THAN*0..5]-(shared WHERE shared.sensitive IS NULL AND @competence.sensitive IS NULL)<-[:HAS_COMPETENCE]-(@person:Person)
