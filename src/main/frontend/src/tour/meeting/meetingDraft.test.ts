import { expect, test } from 'vitest';
import { meetingInput, newMeeting, shownMeeting, wayThrough } from './meetingDraft';

const ada = { id: 'person-ada', name: 'Ada' };
const bo = { id: 'person-bo', name: 'Bo' };
const carl = { id: 'person-carl', name: 'Carl' };

test('sends nothing for what is empty', () => {
  expect(meetingInput(newMeeting({}))).toEqual({
    on: null,
    time: null,
    minutes: 45,
    agreed: false,
    channel: 'FACE_TO_FACE',
    place: null,
    goes: 'LEADER',
    reason: null,
    competences: [],
    corner: null,
    phase: null,
    route: [],
    introducer: null,
  });
});

test('takes back that it is agreed with the day', () => {
  expect(meetingInput(newMeeting({ agreed: true, on: '' })).agreed).toBe(false);
  expect(meetingInput(newMeeting({ agreed: true, on: '2026-05-04' })).agreed).toBe(true);
});

test('lets the last one on the way introduce us', () => {
  expect(wayThrough([ada, bo, carl], [ada])).toEqual({ route: [bo], introducer: bo });
  expect(wayThrough([ada, carl], [ada, null])).toEqual({ route: [], introducer: null });
});

test('lets a participant introduce us to whom they know', () => {
  expect(wayThrough([bo, carl], [ada])).toEqual({ route: [bo], introducer: bo });
});

test('shows names where the draft holds things', () => {
  expect(shownMeeting(newMeeting({ route: [ada, bo] }), 'route')).toBe('Ada, Bo');
  expect(shownMeeting(newMeeting({ place: ' Biblioteket ' }), 'place')).toBe('Biblioteket');
});
