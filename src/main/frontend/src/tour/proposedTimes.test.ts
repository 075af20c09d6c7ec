import { expect, test } from 'vitest';
import { firstProposals, mailto, written } from './proposedTimes';

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

test('hands a letter to the mail program whole', () => {
  expect(mailto('a@b.dk', 'Må jeg?', 'Kære & gode\nHilsen')).toBe(
    'mailto:a%40b.dk?subject=M%C3%A5%20jeg%3F&body=K%C3%A6re%20%26%20gode%0D%0AHilsen',
  );
});
