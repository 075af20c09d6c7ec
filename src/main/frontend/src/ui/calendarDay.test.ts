import { expect, test } from 'vitest';
import { half, isDay } from './calendarDay';

test('knows the days of the calendar', () => {
  expect(isDay('2026-03-14')).toBe(true);
  expect(isDay('2028-02-29')).toBe(true);
});

test.each(['2026-02-30', '2026-02-29', '202612-01-01', '0026-03-14', '2026-13-01', '', half])(
  'takes %s for no day',
  (text) => expect(isDay(text)).toBe(false),
);
