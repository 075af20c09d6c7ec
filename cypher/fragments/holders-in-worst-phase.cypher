// How many participants meet a need: in its phase, or else in that of the phases still to come in which
// fewest do. `phase` narrows it to one; null: no narrowing.
coalesce(head(COLLECT {
  MATCH (@network)-[:HAS_PHASE]->(step:Phase)
  WHERE step.id = coalesce(@phase, @need.phase, step.id)
    AND (coalesce(@phase, @need.phase) IS NOT NULL
      OR NOT EXISTS {
        MATCH (@network)-[:CURRENT_PHASE]->(current:Phase)
        WHERE current.position > step.position
      })
  RETURN count {
    MATCH (@network)<-[part:TAKES_PART_IN]-(holder:Person)
    WHERE @takes-part-in-phase(part: part, phase: step.id)
      AND EXISTS { @holding-in(person: holder, competence: @competence, network: @network) }
  } AS meeting
  ORDER BY meeting LIMIT 1
}), 0)
