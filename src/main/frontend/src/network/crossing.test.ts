import { expect, it } from 'vitest';
import { crossing } from './crossing';

const phase = (name: string, starts?: string, ends?: string) => ({
  name,
  starts: starts ?? null,
  ends: ends ?? null,
});

it('says nothing of phases that follow each other, or have no dates', () => {
  expect(
    crossing([
      phase('Idea', '2026-01-01', '2026-02-01'),
      phase('Design', '2026-02-01', '2026-03-01'),
      phase('Doing'),
    ]),
  ).toEqual([]);
});

it('names a phase that begins before an earlier one ends', () => {
  expect(
    crossing([
      phase('Idea', '2026-01-01', '2026-04-01'),
      phase('Design'),
      phase('Doing', '2026-03-01'),
    ]),
  ).toEqual([{ earlier: 'Idea', later: 'Doing' }]);
});

it('takes the one date there is', () => {
  expect(crossing([phase('Idea', '2026-05-01'), phase('Design', undefined, '2026-03-01')])).toEqual(
    [{ earlier: 'Idea', later: 'Design' }],
  );
});
