// The sort key of a conversation, the newest first; of one day, the one logged last.
@newest-day(day: @visit.on) + '-' + @newest-moment(moment: @visit.loggedAt)
