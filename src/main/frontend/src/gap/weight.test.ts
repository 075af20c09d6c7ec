import { expect, test } from 'vitest';
import { wordFor } from './weight';

test('reads the four weights as their words', () => {
  expect([0.5, 1, 2, 4].map(wordFor)).toEqual(['low', 'normal', 'high', 'critical']);
});

test('takes the nearest word for anything else', () => {
  expect([0.1, 0.8, 1.3, 3, 10].map(wordFor)).toEqual([
    'low',
    'normal',
    'normal',
    'critical',
    'critical',
  ]);
});
