// Deletes sign-ups that nobody has reviewed for 60 days.
// Seen: runs by the clock and answers nothing.
MATCH (s:SignUp)
WHERE s.takenAt IS NULL AND s.at < datetime() - duration('P60D')
DETACH DELETE s
