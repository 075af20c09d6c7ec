// Whether a participant takes part in a phase: whoever is core does in all, and whoever has named
// none; null: in any phase.
(@phase IS NULL OR @part.kind = 'CORE' OR size(@part.phases) = 0 OR @phase IN @part.phases)
