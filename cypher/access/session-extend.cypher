// Extends a session, but never beyond its longest life.
// :param {hash: 'abc', idle: duration('P7D'), longest: duration('P30D')}
MATCH (s:Session {hash: $hash})
WITH s, datetime() + $idle AS later, s.createdAt + $longest AS last
SET s.expiresAt = CASE WHEN later < last THEN later ELSE last END
