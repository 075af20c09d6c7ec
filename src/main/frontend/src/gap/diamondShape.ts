import type { Coverage } from '../api/generated/graphql';

/** Half the width of one of the four small diamonds that make the large one. */
export const HALF = 92;
/** The picture's own coordinates: the large diamond and a little air. */
export const VIEW_BOX = `${-2 * HALF - 8} ${-2 * HALF - 8} ${4 * HALF + 16} ${4 * HALF + 16}`;

type Point = readonly [x: number, y: number];

const CENTRES: readonly Point[] = [
  [0, -HALF],
  [HALF, 0],
  [0, HALF],
  [-HALF, 0],
];

/** The middle of a corner: top, right, bottom, left, in the order of the corners. */
export function centreOf(index: number): Point {
  return CENTRES[index % CENTRES.length] ?? [0, 0];
}

export function outline(index: number): string {
  const [x, y] = centreOf(index);
  const reach = HALF - 4;
  return points([x, y - reach], [x + reach, y], [x, y + reach], [x - reach, y]);
}

/** The part of a corner that is filled, from below, so that the filled area is the share covered. */
export function filled(index: number, share: number): string {
  const [x, y] = centreOf(index);
  const reach = HALF - 4;
  const part = Math.min(1, Math.max(0, share));
  if (part === 0) return '';
  if (part === 1) return outline(index);
  // Up to half the area the level lies below the middle, where width grows with height.
  const rise = reach * Math.sqrt(2 * Math.min(part, 1 - part));
  const level = part <= 0.5 ? y + reach - rise : y - reach + rise;
  const width = rise;
  const bottom: Point = [x, y + reach];
  if (part <= 0.5) return points(bottom, [x - width, level], [x + width, level]);
  return points(bottom, [x - reach, y], [x - width, level], [x + width, level], [x + reach, y]);
}

type CoverageCount = Readonly<Record<Coverage, number>>;

export function countByCoverage(needs: readonly { coverage: Coverage }[]): CoverageCount {
  const count = { MISSING: 0, THIN: 0, COVERED: 0 };
  for (const { coverage } of needs) count[coverage] += 1;
  return count;
}

function points(...corners: Point[]): string {
  return corners.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
