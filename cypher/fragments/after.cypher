// Whether an entry of a list comes after the last one seen: by its key or, between equal keys, its id.
(@key >= $afterKey AND (@key > $afterKey OR @id > $afterId))
