// The place of a conversation in a list, the newest first; of one day, the one logged last.
@newest-day(day: @visit.on) + '-' + @newest-moment(moment: @visit.loggedAt)
