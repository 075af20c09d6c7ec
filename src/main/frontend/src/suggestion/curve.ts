type Point = {
  readonly cases: number;
  readonly predicted: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

type Dot = { x: number; y: number; top: number; bottom: number; radius: number };

/** The points of a reliability curve in a square of this size; more cases, larger dot. */
export function dots(points: readonly Point[], size: number): Dot[] {
  const most = Math.max(1, ...points.map(({ cases }) => cases));
  return points.map(({ cases, predicted, share, low, high }) => ({
    x: predicted * size,
    y: (1 - share) * size,
    top: (1 - high) * size,
    bottom: (1 - low) * size,
    radius: 4 + 5 * Math.sqrt(cases / most),
  }));
}
