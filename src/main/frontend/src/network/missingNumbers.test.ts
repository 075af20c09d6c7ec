import { expect, test } from 'vitest';
import { missingNumbers } from './missingNumbers';

test('finds the number that is passed over', () => {
  expect(missingNumbers([{ number: 1 }, { number: 3 }, { number: null }])).toEqual([2]);
});

test('finds none where all are there, or where none is numbered', () => {
  expect(missingNumbers([{ number: 1 }, { number: 2 }])).toEqual([]);
  expect(missingNumbers([{ number: null }])).toEqual([]);
});
