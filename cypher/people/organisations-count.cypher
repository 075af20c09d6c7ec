// How many organisations there are.
MATCH (o:Organisation)
USING INDEX o:Organisation(sortKey, id)
WHERE o.id IS NOT NULL AND o.sortKey >= ''
RETURN count(o) AS total
