// Takes a token from each bucket. A bucket is the moment at which it will be full again, fullAt: a token
// moves it on by interval milliseconds, and no token is left once it would lie more than burst intervals
// ahead. Answers how many milliseconds to wait; 0 when every bucket had a token.
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
