// Takes back ties that an import made.
// :param {ids: ['tie-1-2']}
UNWIND $ids AS id
MATCH (:Person)-[t:KNOWS {id: id}]->(:Person)
DELETE t
