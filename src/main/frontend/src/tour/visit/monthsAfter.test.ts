import { expect, test } from 'vitest';
import { monthsAfter } from './monthsAfter';

test('counts months as people do', () => {
  expect(monthsAfter('2026-05-04', 3)).toBe('2026-08-04');
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
});
