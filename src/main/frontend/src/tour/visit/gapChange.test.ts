import { expect, test } from 'vitest';
import type { Coverage } from '../../api/generated/graphql';
import { gapChanges } from './gapChange';

function gap(needs: Record<string, Coverage>) {
  return {
    needs: Object.entries(needs).map(([name, coverage]) => ({
      coverage,
      need: { id: name, competence: { name } },
    })),
  };
}

test('tells which needs changed, and from what', () => {
  const before = gap({ budget: 'MISSING', schools: 'THIN', law: 'MISSING' });
  const after = gap({ budget: 'COVERED', schools: 'THIN', law: 'THIN' });
  expect(gapChanges(before, after)).toEqual([
    { id: 'budget', competence: 'budget', from: 'MISSING', to: 'COVERED' },
    { id: 'law', competence: 'law', from: 'MISSING', to: 'THIN' },
  ]);
});

test('leaves out needs that were not there before', () => {
  expect(gapChanges(gap({}), gap({ law: 'THIN' }))).toEqual([]);
});
