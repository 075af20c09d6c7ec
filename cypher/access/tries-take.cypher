// Takes one try from each bucket. A bucket is a moment, $fullAt: when it will be full again; with
// each try that moment moves $interval milliseconds on, and a try that would move it further than
// $burst intervals ahead is refused. Answers how many milliseconds to wait, 0 when let through.
// :param {buckets: [{key: 'email:abc', interval: 60000, burst: 10}]}
UNWIND $buckets AS bucket
MERGE (t:SignInTries {key: bucket.key})
ON CREATE SET t.fullAt = 0
// Takes the lock, so that two tries at once do not both read the older moment.
SET t.key = bucket.key
WITH t, bucket, datetime().epochMillis AS now
WITH t, bucket, now, bucket.interval + CASE WHEN t.fullAt > now THEN t.fullAt ELSE now END AS next
WITH t, next, next - now - bucket.burst * bucket.interval AS wait
SET t.fullAt = CASE WHEN wait > 0 THEN t.fullAt ELSE next END
RETURN max(CASE WHEN wait > 0 THEN wait ELSE 0 END) AS wait
