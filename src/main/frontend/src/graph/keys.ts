/** What a key does to the view: a share of the view to move by, or a zoom. */
export type ViewMove =
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'reset' };

const STEP = 0.12;
const ZOOM = 1.4;

const MOVES: Readonly<Record<string, ViewMove>> = {
  ArrowLeft: { kind: 'pan', x: -STEP, y: 0 },
  ArrowRight: { kind: 'pan', x: STEP, y: 0 },
  ArrowUp: { kind: 'pan', x: 0, y: STEP },
  ArrowDown: { kind: 'pan', x: 0, y: -STEP },
  '+': { kind: 'zoom', factor: 1 / ZOOM },
  '-': { kind: 'zoom', factor: ZOOM },
  '0': { kind: 'reset' },
};

export function viewMoveFor(key: string): ViewMove | undefined {
  return Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
}

type View = { readonly x: number; readonly y: number; readonly ratio: number };

export function moved(view: View, move: ViewMove): View {
  switch (move.kind) {
    case 'pan':
      return { ...view, x: view.x + move.x * view.ratio, y: view.y + move.y * view.ratio };
    case 'zoom':
      return { ...view, ratio: Math.min(3, Math.max(0.03, view.ratio * move.factor)) };
    case 'reset':
      return { x: 0.5, y: 0.5, ratio: 1 };
  }
}
