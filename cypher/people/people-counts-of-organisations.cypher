// How many people work for or belong to organisations.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN id, count { (o)<-[:WORKS_FOR]-() } AS total
ORDER BY id
