// Marks whatever is narrower than a competence as sensitive as well.
// :param {id: 'competence-1'}
MATCH (:Competence {id: $id})<-[:NARROWER_THAN*1..5]-(each:Competence)
WHERE each.sensitive IS NULL
SET each.sensitive = true, each.version = each.version + 1
