// Forgets what stands by others' word: that people hold a competence or something narrower, and that
// somebody was pointed to for it.
// Seen: forgets it in all networks, and answers nothing.
// :param {id: 'competence-1'}
MATCH (:Competence {id: $id})<-[:NARROWER_THAN*0..5]-(each:Competence)
CALL (each) {
  MATCH (each)<-[held:HAS_COMPETENCE]-(p:Person)
  SET p.version = p.version + 1
  DELETE held
}
CALL (each) {
  MATCH (each)<-[for:FOR]-(:Referral)
  DELETE for
}
