// Whether a participant has chosen each phase of a network.
(size(@part.phases) > 0 AND NOT EXISTS { (@network)-[:HAS_PHASE]->(other:Phase) WHERE NOT other.id IN @part.phases })
