// The place of a day where the newest comes first: the later it is, the smaller.
toString(99999999 - @day.year * 10000 - @day.month * 100 - @day.day)
