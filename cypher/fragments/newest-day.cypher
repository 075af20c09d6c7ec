// The sort key of a day in a list that begins with the newest: the later the day, the smaller.
toString(99999999 - @day.year * 10000 - @day.month * 100 - @day.day)
