// The place of a moment where the newest comes first: the later it is, the smaller.
toString(9999999999999 - coalesce(@moment.epochMillis, 0))
