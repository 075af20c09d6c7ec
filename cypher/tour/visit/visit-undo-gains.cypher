// What is known only because of a conversation: ties, competences, and people. What somebody has since
// told again, changed or built on is left out.
// Seen: `tour/visit/visits-by-ids` found the conversation for the user.
// :param {visit: 'visit-1', sources: ['samtale', 'henvisning']}
MATCH (m:VisitMemory {visit: $visit})-[:OF]->(v:Visit)-[:WITH]->(p:Person)
RETURN v.id AS id,
  COLLECT {
    MATCH (p)-[t:KNOWS]-(q:Person)
    WHERE t.recordedAt = v.loggedAt AND t.source IN $sources AND t.toldOn = v.on
      AND t.strength IS NULL AND t.kind IS NULL
      AND NOT EXISTS {
        MATCH (p)-[:GAVE]->(r:Referral)-[:TO]->(q)
        WHERE r.recordedAt > v.loggedAt AND NOT (m)-[:GIVEN]->(r)
      }
      AND NOT EXISTS {
        MATCH (q)-[:GAVE]->(r:Referral)-[:TO]->(p)
        WHERE r.recordedAt > v.loggedAt
      }
      AND NOT EXISTS {
        MATCH (p)<-[:WITH]-(later:Visit)
        WHERE later.loggedAt > v.loggedAt AND later.outcome <> 'NOT_REACHED'
          AND q = @host(visit: later)
      }
      AND NOT EXISTS {
        MATCH (q)<-[:WITH]-(later:Visit)
        WHERE later.loggedAt > v.loggedAt AND later.outcome <> 'NOT_REACHED'
          AND p = @host(visit: later)
      }
    RETURN t.id ORDER BY t.id
  } AS ties,
  COLLECT {
    MATCH (v)-[:OFFERED]->(c:Competence)<-[held:HAS_COMPETENCE|CONFIDED]-(p)
    WHERE held.recordedAt = v.loggedAt AND held.level IS NULL
      AND coalesce(held.network, m.network) = m.network
      AND NOT EXISTS {
        MATCH (c)<-[:OFFERED]-(later:Visit)-[:WITH]->(p), (later)-[:IN]->(where:Network)
        WHERE later.loggedAt > v.loggedAt AND coalesce(held.network, where.id) = where.id
      }
    RETURN c.id ORDER BY c.id
  } AS competences,
  COLLECT {
    UNWIND m.newcomers AS newcomer
    MATCH (new:Person {id: newcomer})
    RETURN {
      person: new.id,
      used: new.version > 1 OR EXISTS {
        MATCH (new)-[r]-(far)
        WHERE type(r) <> 'WORKS_FOR'
          AND NOT (type(r) = 'TO' AND EXISTS { (m)-[:GIVEN]->(far) })
          AND NOT (type(r) = 'KNOWS' AND far = p AND r.recordedAt = v.loggedAt AND r.strength IS NULL AND r.kind IS NULL)
      }
    } ORDER BY new.id
  } AS newcomers
ORDER BY id
