// The sort key of a referral, the newest first; those of one conversation as they were named.
@newest-day(day: @referral.on) + '-' + @newest-moment(moment: @referral.recordedAt)
  + '-' + toString(10 + coalesce(@referral.position, 0))
