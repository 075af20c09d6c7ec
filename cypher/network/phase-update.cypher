// Renames a phase or changes its dates.
// Seen: `network/networks-of-phases` found its network for the user.
// :param {id: 'phase-1', properties: {nameDa: 'Opstart'}}
MATCH (phase:Phase {id: $id})
SET phase += $properties
RETURN phase
