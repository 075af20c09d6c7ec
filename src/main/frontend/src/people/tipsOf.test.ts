import { expect, test } from 'vitest';
import { type Tip, tipsOf } from './tipsOf';

const tip = (id: string, giver: string, reason: string | null, mayMentionName = true): Tip => ({
  id,
  reason,
  mayMentionName,
  network: { id: 'here' },
  giver: { id: giver, name: giver },
});

test('quotes what was said in this network, at most three', () => {
  const elsewhere = { ...tip('0', 'Ida', 'Et andet sted'), network: { id: 'there' } };
  const many = ['1', '2', '3', '4'].map((id) => tip(id, 'Tanja', ` Ord ${id} `));
  expect(tipsOf([elsewhere, ...many], 'here').map(({ words }) => words)).toEqual([
    'Ord 1',
    'Ord 2',
    'Ord 3',
  ]);
});

test('passes over a tip without words', () => {
  expect(tipsOf([tip('1', 'Tanja', null), tip('2', 'Tanja', '  ')], 'here')).toEqual([]);
});

test('says that a name stays unsaid, for every tip of the same giver', () => {
  const tips = [tip('1', 'Tanja', 'Nyt'), tip('2', 'Tanja', null, false), tip('3', 'Bo', 'Ja')];
  expect(tipsOf(tips, 'here').map(({ unnamed }) => unnamed)).toEqual([true, false]);
});

test('lets the name be said once they have introduced the two', () => {
  const [said] = tipsOf([tip('1', 'Tanja', 'Nyt', false)], 'here', 'Tanja');
  expect(said?.unnamed).toBe(false);
});
