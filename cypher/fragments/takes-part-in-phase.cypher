// Whether a participant takes part in a phase; null: in any. Core participants take part in all; whoever
// has not settled in which takes part in none of them.
(@phase IS NULL OR @part.kind = 'CORE' OR @phase IN @part.phases)
