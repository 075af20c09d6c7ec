// Whether a participant takes part in a phase; null: in any. Core participants take part in all, and so
// does whoever has chosen none.
(@phase IS NULL OR @part.kind = 'CORE' OR size(@part.phases) = 0 OR @phase IN @part.phases)
