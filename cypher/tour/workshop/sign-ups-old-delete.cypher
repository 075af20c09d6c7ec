// Forgets those who signed up 60 days ago and whom nobody has looked at.
// Seen: runs by the clock and answers nothing.
MATCH (s:SignUp)
WHERE s.at < datetime() - duration('P60D')
DETACH DELETE s
