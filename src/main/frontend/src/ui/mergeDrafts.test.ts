import { describe, expect, it } from 'vitest';
import { mergeDrafts } from './mergeDrafts';

const fields = ['name', 'title'] as const;
type Draft = Record<(typeof fields)[number], string>;
const base: Draft = { name: 'Ane', title: 'Lærer' };
const merge = (mine: Draft, theirs: Draft) =>
  mergeDrafts(fields, (draft, field) => draft[field], { base, mine, theirs });

describe('two people changing the same person', () => {
  it('takes over what only the other one changed', () => {
    const { merged, changes } = merge(base, { name: 'Ane', title: 'Leder' });
    expect(merged).toEqual({ name: 'Ane', title: 'Leder' });
    expect(changes).toEqual([{ field: 'title', mine: 'Lærer', theirs: 'Leder', contested: false }]);
  });

  it('keeps what only we changed', () => {
    expect(merge({ name: 'Ane Juul', title: 'Lærer' }, base)).toEqual({
      merged: { name: 'Ane Juul', title: 'Lærer' },
      changes: [],
    });
  });

  it('leaves the choice where both changed the same field', () => {
    const { merged, changes } = merge(
      { name: 'Ane', title: 'Vejleder' },
      { name: 'Ane', title: 'Leder' },
    );
    expect(merged.title).toBe('Vejleder');
    expect(changes).toEqual([
      { field: 'title', mine: 'Vejleder', theirs: 'Leder', contested: true },
    ]);
  });

  it('sees no conflict where both wrote the same', () => {
    const same = { name: 'Ane', title: 'Leder' };
    expect(merge(same, same).changes).toEqual([]);
  });
});
