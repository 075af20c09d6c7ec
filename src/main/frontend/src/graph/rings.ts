import type { MapLink, MapPerson, Position } from './types';

/** Room between the middles of two rings. */
export const RING_WIDTH = 100;
/** How thick a crowded ring may grow before people stand closer. */
const RING_DEPTH = 56;
/** The room one person wants along a ring. */
const PERSON_ROOM = 16;
const FULL_TURN = 2 * Math.PI;

/**
 * Places everyone in a ring by steps from the network, near those they know in the ring inside.
 * The same people and links always give the same places, whatever order they come in.
 */
export function placeInRings(
  people: readonly MapPerson[],
  links: readonly MapLink[],
): ReadonlyMap<string, Position> {
  const neighbours = neighboursOf(links);
  const angles = new Map<string, number>();
  const places = new Map<string, Position>();
  for (const [ring, members] of rings(people)) {
    const wanted = new Map(members.map((id) => [id, meanAngle(neighbours.get(id) ?? [], angles)]));
    const ordered = members.toSorted((a, b) => byWish(wanted.get(a), wanted.get(b)) || byId(a, b));
    ordered.forEach((id, index) => {
      const angle = (FULL_TURN * index) / ordered.length - Math.PI / 2;
      const radius = radiusOf(ring, index, ordered.length);
      angles.set(id, angle);
      places.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
  }
  return places;
}

/** Those met only through a referral stand outside everybody else. */
function rings(people: readonly MapPerson[]): [number, string[]][] {
  const outermost = Math.max(0, ...people.map((person) => person.step ?? 0)) + 1;
  const members = new Map<number, string[]>();
  for (const person of people) {
    const ring = person.step ?? outermost;
    members.set(ring, [...(members.get(ring) ?? []), person.id]);
  }
  return [...members].sort(([a], [b]) => a - b);
}

function radiusOf(ring: number, index: number, size: number): number {
  if (ring === 0 && size === 1) return 0;
  const middle = ring === 0 ? RING_WIDTH * 0.4 : RING_WIDTH * (ring + 0.4);
  const lanes = Math.max(1, Math.ceil((size * PERSON_ROOM) / (FULL_TURN * middle)));
  if (lanes === 1) return middle;
  const lane = index % lanes;
  return middle - RING_DEPTH / 2 + (RING_DEPTH * lane) / (lanes - 1);
}

function meanAngle(
  ids: readonly string[],
  angles: ReadonlyMap<string, number>,
): number | undefined {
  let x = 0;
  let y = 0;
  for (const id of ids) {
    const angle = angles.get(id);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  if (Math.hypot(x, y) < 1e-9) return undefined;
  // Measured from the top, so that the order starts where the ring does.
  return (Math.atan2(y, x) + Math.PI / 2 + FULL_TURN) % FULL_TURN;
}

function neighboursOf(links: readonly MapLink[]): ReadonlyMap<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  for (const known of neighbours.values()) known.sort(byId);
  return neighbours;
}

function byWish(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}

function byId(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
