// Who has these e-mail addresses, and what is stored of them.
// Scans: once for many thousand rows of a file, and only where it brings addresses that are new.
// :param {emails: ['ada@example.dk']}
MATCH (p:Person)
WHERE p.email IS NOT NULL AND toLower(p.email) IN $emails
RETURN toLower(p.email) AS mailbox, true AS former, p.id AS id, p.version AS version,
  p {.name, .sortKey, .kind, .title, .email, .phone, .group, .source} AS known,
  {organisation: head(COLLECT {
    MATCH (p)-[:WORKS_FOR]->(o:Organisation) RETURN o {.id, .name} ORDER BY o.id LIMIT 1
  })} AS links
ORDER BY mailbox, id
