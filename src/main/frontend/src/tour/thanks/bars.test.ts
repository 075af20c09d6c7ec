import { expect, test } from 'vitest';
import { bars } from './bars';

test('draws the longest count across the whole width and the others beside it', () => {
  expect(bars([4, 2, 1])).toEqual([100, 50, 25]);
});

test('draws nothing for nothing', () => {
  expect(bars([])).toEqual([]);
  expect(bars([0])).toEqual([0]);
});
