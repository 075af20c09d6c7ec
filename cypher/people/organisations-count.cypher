// How many organisations there are.
MATCH (o:Organisation)
WHERE o.sortKey >= ''
RETURN count(o) AS total
