// A few of those whose sort keys a migration left to be made anew.
// Scans: the label is on nobody but between a migration and the end of the same start.
// :param {limit: 1000}
MATCH (n:Unsorted)
RETURN elementId(n) AS element, coalesce(n.name, n.nameDa, n.nameEn) AS name
ORDER BY element LIMIT $limit
