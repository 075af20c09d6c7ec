import { expect, test } from 'vitest';
import { firstProposals, written } from './proposedTimes';

test('proposes working days, and not tomorrow', () => {
  // A Wednesday.
  expect(firstProposals('2026-05-06').map(({ day }) => day)).toEqual([
    '2026-05-08',
    '2026-05-11',
    '2026-05-12',
  ]);
});

test('writes times as people do', () => {
  const time = { day: '2026-05-07', time: '13:30' };
  expect(written(time, 'da')).toBe('torsdag den 7. maj kl. 13.30');
  expect(written(time, 'en')).toBe('Thursday 7 May at 13:30');
  expect(written({ day: '2026-05-07', time: '' }, 'da')).toBe('torsdag den 7. maj');
});
