// Which of the people, competences, organisations and corners that somebody mentions exist, and which of
// the competences are sensitive.
// :param {people: ['person-1'], competences: ['competence-1'], organisations: ['organisation-1'], corners: ['corner-1']}
RETURN
  COLLECT { UNWIND $people AS id MATCH (p:Person {id: id}) RETURN p.id } AS people,
  COLLECT { UNWIND $competences AS id MATCH (c:Competence {id: id}) RETURN c.id } AS competences,
  COLLECT { UNWIND $competences AS id MATCH (c:Competence {id: id}) WHERE c.sensitive IS NOT NULL RETURN c.id } AS sensitive,
  COLLECT { UNWIND $organisations AS id MATCH (o:Organisation {id: id}) RETURN o.id } AS organisations,
  COLLECT { UNWIND $corners AS id MATCH (c:Corner {id: id}) RETURN c.id } AS corners
