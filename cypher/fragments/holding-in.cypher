// The path between a person and a competence that they hold, or hold something narrower than, as far as
// that is known in a network: to everybody, or because they said so themselves in this network. What is
// sensitive is known in that second way alone.
(@competence)<-[:NARROWER_THAN*0..5]-()<-[told:HAS_COMPETENCE|CONFIDED WHERE told.network = @network.id OR told.network IS NULL AND @competence.sensitive IS NULL]-(@person:Person)
