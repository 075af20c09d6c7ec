// Gives the try of a successful sign-in back.
// :param {buckets: [{key: 'email:abc', interval: 60000, burst: 10}]}
UNWIND $buckets AS bucket
MATCH (t:SignInTries {key: bucket.key})
SET t.fullAt = t.fullAt - bucket.interval
