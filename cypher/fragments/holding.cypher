// The path between a person and a competence that they hold, or hold something narrower than.
(@competence)<-[:NARROWER_THAN*0..5]-()<-[:HAS_COMPETENCE]-(@person:Person)
