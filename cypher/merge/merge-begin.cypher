// Records that two people become one, and what both were like before.
// :param {id: 'merge-1', keep: 'person-1', other: 'person-2', viewer: 'user-1', bonds: 3}
MATCH (k:Person {id: $keep}), (o:Person {id: $other}), (u:User {id: $viewer})
CREATE (m:Merge {id: $id, mergedAt: datetime(), bonds: $bonds})
CREATE (m)-[:INTO]->(k), (m)-[:BY]->(u)
CREATE (m)-[:KEPT]->(kept:MergedPerson), (m)-[:LOST]->(lost:MergedPerson), (m)-[:LEFT_AS]->(:MergedPerson)
SET kept = properties(k), lost = properties(o)
