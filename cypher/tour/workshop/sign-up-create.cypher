// Keeps what somebody wrote who signed up, until it is looked at; the same e-mail a second time
// replaces what was written the first time.
// Seen: anybody may sign up who has the address of an open invitation.
// :param {code: 'abc', id: 'signup-1', email: 'a@b.dk', properties: {name: 'Anna'}}
MATCH (w:Workshop {code: $code, open: true})
@hold(node: w)
WITH w
CALL (w) {
  MATCH (old:SignUp {email: $email})-[:ANSWERS]->(w)
  DETACH DELETE old
}
CREATE (s:SignUp {id: $id, email: $email, at: datetime()})-[:ANSWERS]->(w)
SET s += $properties
