import { expect, test } from 'vitest';
import { dots } from './curve';

const point = { cases: 4, predicted: 0.5, share: 0.25, low: 0.1, high: 0.5 };

test('puts what happened upwards and what was predicted to the right', () => {
  expect(dots([point], 200)).toEqual([{ x: 100, y: 150, top: 100, bottom: 180, radius: 9 }]);
});

test('draws fewer cases smaller', () => {
  const [few, many] = dots([{ ...point, cases: 1 }, point], 200);
  expect(few?.radius).toBeLessThan(many?.radius ?? 0);
});

test('draws nothing of nothing', () => {
  expect(dots([], 200)).toEqual([]);
});
