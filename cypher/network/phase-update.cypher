// Renames or dates a phase.
// :param {id: 'phase-1', properties: {nameDa: 'Opstart'}}
MATCH (phase:Phase {id: $id})
SET phase += $properties
RETURN phase
