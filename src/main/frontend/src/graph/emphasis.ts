import type { DrawnGraph } from './drawnGraph';
import { type Palette, stepColour } from './palette';
import type { EdgeData, NodeData } from './types';

/** What the reader is looking at just now. */
export type Emphasis = {
  /** From the one who asks to the one to reach; empty when no route is shown. */
  readonly route: readonly string[];
  readonly selected: string | null;
  readonly hovered: string | null;
};

export const NO_EMPHASIS: Emphasis = { route: [], selected: null, hovered: null };

type NodeLook = {
  label: string | null;
  color: string;
  borderColor: string;
  borderSize: number;
  size: number;
  zIndex: number;
  forceLabel: boolean;
  highlighted: boolean;
};

type EdgeLook = {
  type: 'tie' | 'thin' | 'referral';
  color: string;
  size: number;
  zIndex: number;
  hidden: boolean;
};

/** More lines than this are drawn thin and pale, and rest while the view moves. */
const MANY_LINES = 4000;

export function hasManyLines(graph: DrawnGraph): boolean {
  return graph.size > MANY_LINES;
}

/** Computes how each person and line looks; the graph itself is never touched. */
export function emphasised(graph: DrawnGraph, emphasis: Emphasis, palette: Palette) {
  const focus = focusOf(graph, emphasis);
  const many = hasManyLines(graph);
  const centre = emphasis.hovered ?? emphasis.selected;
  const route = new Set(emphasis.route);
  const routeSteps = pairs(emphasis.route);

  const node = (id: string, data: NodeData): NodeLook => {
    const onRoute = route.has(id);
    const faded = focus !== null && !focus.has(id) && !onRoute;
    const pointedAt = id === emphasis.hovered || id === emphasis.selected;
    const colour = stepColour(palette, data.step);
    return {
      label: faded ? null : data.label,
      color: faded ? palette.faded : colour,
      borderColor: faded ? palette.faded : borderOf(onRoute, data, colour, palette),
      borderSize: onRoute ? 3.5 : data.participant ? 2.5 : 0,
      size: sizeOf(data) + (onRoute || pointedAt ? 3 : 0),
      zIndex: faded ? 0 : onRoute || pointedAt ? 2 : 1,
      forceLabel: onRoute || pointedAt,
      highlighted: id === emphasis.selected,
    };
  };

  const edge = (source: string, target: string, data: EdgeData): EdgeLook => {
    const onRoute = routeSteps.has(pair(source, target)) || routeSteps.has(pair(target, source));
    const lit = focus === null || (focus.has(source) && focus.has(target));
    if (onRoute && !data.referral)
      return { type: 'tie', color: palette.route, size: 4, zIndex: 3, hidden: false };
    if (data.referral) {
      const color = lit ? palette.referral : palette.fadedLine;
      return { type: 'referral', color, size: lit ? 2.5 : 1.5, zIndex: lit ? 2 : 1, hidden: false };
    }
    if (source === centre || target === centre)
      return { type: 'tie', color: palette.nearTie, size: 1.5, zIndex: 2, hidden: false };
    return plainTie(data, { many, lit, looking: focus !== null }, palette);
  };

  return { node, edge };
}

function plainTie(
  data: EdgeData,
  { many, lit, looking }: { many: boolean; lit: boolean; looking: boolean },
  palette: Palette,
): EdgeLook {
  const thin = many && !looking;
  return {
    type: thin ? 'thin' : 'tie',
    color: lit && !thin ? palette.tie : palette.fadedLine,
    size: 0.5 + (data.strength ?? 0.4),
    zIndex: lit ? 1 : 0,
    // Thousands of pale lines under a few lit ones only make the picture grey.
    hidden: !lit && many,
  };
}

/** Who stays lit: the person pointed at and those they know, else the route, else everybody (null). */
function focusOf(
  graph: DrawnGraph,
  { route, selected, hovered }: Emphasis,
): ReadonlySet<string> | null {
  const centre = hovered ?? selected;
  if (centre !== null && graph.hasNode(centre))
    return new Set([centre, ...graph.neighbors(centre)]);
  const drawn = route.filter((id) => graph.hasNode(id));
  return drawn.length > 0 ? new Set(drawn) : null;
}

function borderOf(onRoute: boolean, data: NodeData, colour: string, palette: Palette): string {
  if (onRoute) return palette.route;
  return data.participant ? palette.ring : colour;
}

function sizeOf({ participant, step }: NodeData): number {
  if (participant) return 10;
  return Math.max(4, 8 - (step ?? 2));
}

function pairs(route: readonly string[]): ReadonlySet<string> {
  return new Set(route.slice(1).map((id, index) => pair(route[index] ?? '', id)));
}

function pair(from: string, to: string): string {
  return `${from}\n${to}`;
}
