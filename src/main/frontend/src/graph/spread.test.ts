import { expect, test } from 'vitest';
import { drawnGraph } from './drawnGraph';
import { spread, spreadJob } from './spread';

const people = ['ada', 'ben', 'cleo', 'dan', 'eve', 'finn'].map((id) => ({
  id,
  name: id,
  step: 1,
  participant: false,
}));
const links = ['ada-ben', 'ben-cleo', 'ada-cleo', 'dan-eve', 'eve-finn', 'dan-finn', 'cleo-dan']
  .map((tie) => tie.split('-'))
  .map(([source = '', target = '']) => ({ source, target, referral: false }));

function settled(): Float32Array {
  const rounds = [...spread(spreadJob(drawnGraph(people, links)))];
  return rounds.at(-1) ?? new Float32Array();
}

function apart(places: Float32Array, a: number, b: number): number {
  const at = (index: number) => places[index] ?? 0;
  return Math.hypot(at(a * 2) - at(b * 2), at(a * 2 + 1) - at(b * 2 + 1));
}

test('draws those who know each other together', () => {
  const places = settled();
  expect(apart(places, 0, 1)).toBeLessThan(apart(places, 0, 4));
  expect(apart(places, 4, 5)).toBeLessThan(apart(places, 1, 5));
});

test('gives the same picture every time', () => {
  expect(settled()).toEqual(settled());
});
