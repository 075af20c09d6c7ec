// Whether a person has the kind, organisation, network and competences that are asked for; null, or no
// competence, asks for none.
(($kind IS NULL OR @person.kind = $kind)
  AND ($organisation IS NULL OR EXISTS { (@person)-[:WORKS_FOR]->(:Organisation {id: $organisation}) })
  AND ($network IS NULL OR EXISTS {
    MATCH (@person)-[:TAKES_PART_IN]->(network:Network {id: $network}), (user:User {id: $viewer})
    WHERE @may-see(user: user, network: network)
  })
  AND (size($competences) = 0 OR CASE
    WHEN $all THEN all(id IN $competences WHERE EXISTS { MATCH (wanted:Competence {id: id}), @holding(person: @person, competence: wanted) })
    ELSE any(id IN $competences WHERE EXISTS { MATCH (wanted:Competence {id: id}), @holding(person: @person, competence: wanted) })
  END))
