// The sort key of a moment in a list that begins with the newest: the later, the smaller.
toString(9999999999999 - coalesce(@moment.epochMillis, 0))
