import { expect, test } from 'vitest';
import {
  type Branch,
  branches,
  foldedAtFirst,
  found,
  otherGivers,
  type Place,
} from './referralTree';

function named(name: string) {
  return { id: name.toLowerCase(), name };
}

/** `Ben < Ada`: Ben hangs at Ada; `Ben < Ada, Cleo`: Cleo pointed to him too. */
function places(...lines: string[]): Place[] {
  const steps = new Map<string, number>();
  return lines.map((line) => {
    const [name = '', above = ''] = line.split(' < ');
    const [first = '', ...others] = above === '' ? [] : above.split(', ');
    const step = above === '' ? 0 : (steps.get(first) ?? 0) + 1;
    steps.set(name, step);
    return {
      person: { ...named(name), title: null },
      way: 'REFERRED',
      above: above === '' ? null : first.toLowerCase(),
      step,
      status: null,
      takesPart: false,
      givers: [first, ...others].filter(Boolean).map(named),
      below: lines.some((other) => other.split(' < ')[1]?.split(', ')[0] === name) ? 1 : 0,
      joinedBelow: 0,
    };
  });
}

function outline(list: readonly Branch[], depth = 0): string[] {
  return list.flatMap(({ place, children }) => [
    `${'  '.repeat(depth)}${place.person.name}`,
    ...outline(children, depth + 1),
  ]);
}

test('hangs everybody at whoever led to them', () => {
  expect(
    outline(branches(places('Lene', 'Ada < Lene', 'Ben < Ada', 'Cleo < Lene', 'Dan'))),
  ).toEqual(['Lene', '  Ada', '    Ben', '  Cleo', 'Dan']);
});

test('keeps those on the way to whom one looks for', () => {
  const all = places('Lene', 'Ada < Lene', 'Ben < Ada', 'Cleo < Lene');
  expect(outline(branches(found(all, ' BEN ')))).toEqual(['Lene', '  Ada', '    Ben']);
  expect(found(all, 'nobody')).toEqual([]);
  expect(found(all, ' ')).toHaveLength(4);
});

test('folds nothing of a small tree and all but the first steps of a large one', () => {
  expect(foldedAtFirst(places('Lene', 'Ada < Lene', 'Ben < Ada', 'Cleo < Ben')).size).toBe(0);
  const many = Array.from({ length: 500 }, (_, index) => `P${index + 1} < P${index}`);
  const folded = foldedAtFirst(places('P0', ...many));
  expect(folded.has('p1')).toBe(false);
  expect(folded.has('p2')).toBe(true);
});

test('tells who else pointed to somebody', () => {
  const [, , ben] = places('Lene', 'Ada < Lene', 'Ben < Ada, Cleo, Dan');
  expect(ben && otherGivers(ben).map(({ name }) => name)).toEqual(['Cleo', 'Dan']);
});
