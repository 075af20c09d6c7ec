// Whether somebody was asked to introduce us and it has neither happened nor failed.
(@meeting.introduction IN ['ASKED', 'PROMISED'] AND @open-meeting(meeting: @meeting))
