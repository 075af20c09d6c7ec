// Whether something comes after the last one seen of a list: its key is greater, or its id where
// the keys are the same.
(@key >= $afterKey AND (@key > $afterKey OR @id > $afterId))
