// Keeps a sign-up until it is reviewed; the same e-mail again replaces the first one.
// Seen: anybody with the address of an open invitation may sign up.
// :param {code: 'abc', id: 'signup-1', email: 'a@b.dk', properties: {name: 'Anna'}}
MATCH (w:Workshop {code: $code, open: true})
@lock(node: w)
WITH w
CALL (w) {
  MATCH (old:SignUp {email: $email})-[:ANSWERS]->(w)
  DETACH DELETE old
}
CREATE (s:SignUp {id: $id, email: $email, at: datetime()})-[:ANSWERS]->(w)
SET s += $properties
