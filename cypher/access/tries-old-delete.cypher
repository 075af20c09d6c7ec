// Deletes buckets that have been full for an hour; a full bucket is the same as none.
// :param {}
MATCH (t:SignInTries)
WHERE t.fullAt < datetime().epochMillis - 3600000
WITH t ORDER BY t.fullAt, t.key LIMIT 1000
DELETE t
