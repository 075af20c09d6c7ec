import { expect, test } from 'vitest';
import { moved, viewMoveFor } from './keys';

const view = { x: 0.5, y: 0.5, ratio: 0.5 };

test('moves less the closer the view is', () => {
  const move = viewMoveFor('ArrowRight');
  expect(move && moved(view, move).x).toBeCloseTo(0.56);
});

test('zooms in on plus and shows everything on zero', () => {
  const closer = viewMoveFor('+');
  const all = viewMoveFor('0');
  expect(closer && moved(view, closer).ratio).toBeLessThan(0.5);
  expect(all && moved({ x: 3, y: 2, ratio: 0.1 }, all)).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
});

test('leaves other keys to the page', () => {
  expect(viewMoveFor('Tab')).toBeUndefined();
  expect(viewMoveFor('toString')).toBeUndefined();
});
