import { expect, test } from 'vitest';
import { placeInRings, RING_WIDTH } from './rings';
import type { MapLink, MapPerson } from './types';

function person(id: string, step: number | null): MapPerson {
  return { id, name: id, step, participant: step === 0 };
}

function tie(source: string, target: string): MapLink {
  return { source, target, referral: false };
}

const people = [person('ada', 0), person('ben', 1), person('cleo', 1), person('dan', 2)];
const links = [tie('ada', 'ben'), tie('ada', 'cleo'), tie('cleo', 'dan')];

function distance(id: string, places: ReturnType<typeof placeInRings>): number {
  const place = places.get(id);
  return Math.hypot(place?.x ?? 0, place?.y ?? 0);
}

test('puts a lone start person in the middle and each step further out', () => {
  const places = placeInRings(people, links);
  expect(distance('ada', places)).toBe(0);
  expect(distance('ben', places)).toBeCloseTo(distance('cleo', places));
  expect(distance('dan', places)).toBeGreaterThan(distance('ben', places));
});

test('gives the same places whatever order people and links come in', () => {
  const backwards = placeInRings(people.toReversed(), links.toReversed());
  for (const [id, place] of placeInRings(people, links)) expect(backwards.get(id)).toEqual(place);
});

test('keeps people on the side of those they know', () => {
  const inner = [person('north', 0), person('south', 0)];
  const outer = [person('a', 1), person('b', 1)];
  const places = placeInRings([...inner, ...outer], [tie('north', 'b'), tie('south', 'a')]);
  expect(Math.sign(places.get('b')?.y ?? 0)).toBe(Math.sign(places.get('north')?.y ?? 0));
  expect(Math.sign(places.get('a')?.y ?? 0)).toBe(Math.sign(places.get('south')?.y ?? 0));
});

test('puts those met only through a referral outside everybody else', () => {
  const places = placeInRings([...people, person('eve', null)], links);
  expect(distance('eve', places)).toBeGreaterThan(2.9 * RING_WIDTH);
});

test('spreads a crowd over its ring instead of stacking it', () => {
  const crowd = Array.from({ length: 900 }, (_, index) => person(`p${index}`, 2));
  const places = [...placeInRings(crowd, []).values()];
  const spots = new Set(places.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`));
  expect(spots.size).toBeGreaterThan(850);
});
