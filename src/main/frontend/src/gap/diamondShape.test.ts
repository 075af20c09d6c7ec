import { expect, test } from 'vitest';
import { filled, outline } from './diamondShape';

function area(points: string): number {
  const corners = points.split(' ').map((point) => point.split(',').map(Number));
  const doubled = corners.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

test.each([0.1, 0.25, 0.5, 0.75, 0.9, 1])('fills %f of the area', (share) => {
  expect(area(filled(0, share)) / area(outline(0))).toBeCloseTo(share, 1);
});

test('fills nothing when nothing is covered, and never more than all', () => {
  expect(filled(2, 0)).toBe('');
  expect(filled(2, 1.4)).toBe(outline(2));
});
