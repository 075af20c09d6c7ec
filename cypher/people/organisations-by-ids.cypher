// Organisations by their ids.
// :param {ids: ['organisation-1']}
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN o AS organisation
ORDER BY o.id
