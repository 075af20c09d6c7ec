// Gives the token of a successful sign-in back to its buckets.
// :param {buckets: [{key: 'email:abc', interval: 60000, burst: 10}]}
UNWIND $buckets AS bucket
MATCH (t:SignInTries {key: bucket.key})
SET t.fullAt = t.fullAt - bucket.interval
