// Gives nodes their sort keys.
// :param {rows: [{element: '4:x:1', sortKey: '00'}]}
UNWIND $rows AS row
MATCH (n:Unsorted) WHERE elementId(n) = row.element
SET n.sortKey = row.sortKey
REMOVE n:Unsorted
