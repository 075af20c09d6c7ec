// Keeps a sign-up until it is reviewed. Two who share a mailbox are two; the very same form again is kept once.
// Seen: anybody with the address of an open invitation may sign up.
// :param {code: 'abc', id: 'signup-1', email: 'a@b.dk', properties: {name: 'Anna'}}
MATCH (w:Workshop {code: $code, open: true})
@lock(node: w)
WITH w
WHERE NOT EXISTS {
  MATCH (w)<-[:ANSWERS]-(same:SignUp {email: $email})
  WHERE same.takenAt IS NULL
    AND all(part IN ['name', 'kind', 'phone', 'organisation', 'words']
      WHERE coalesce(same[part], '') = coalesce($properties[part], ''))
}
CREATE (s:SignUp {id: $id, email: $email, at: datetime()})-[:ANSWERS]->(w)
SET s += $properties
