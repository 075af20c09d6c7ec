import { expect, test } from 'vitest';
import { chosenRows, clicked, rowsOf } from './tableRows';

const people = [
  { id: '1', name: 'Åse', organisation: 'Skolen', step: 1, participant: false },
  { id: '2', name: 'Zoe', organisation: null, step: null, participant: false },
  { id: '3', name: 'Anders', organisation: 'Familiehuset', step: 0, participant: true },
];
const rows = rowsOf(people, [
  { source: '3', target: '1', referral: false },
  { source: '1', target: '2', referral: true },
]);

function names(
  search: string,
  column: Parameters<typeof clicked>[1],
  descending = false,
): string[] {
  return chosenRows(rows, search, { column, descending }).map(({ name }) => name);
}

test('sorts names the Danish way', () => {
  expect(names('', 'name')).toEqual(['Anders', 'Zoe', 'Åse']);
});

test('puts those met only through a referral last by step', () => {
  expect(names('', 'step')).toEqual(['Anders', 'Åse', 'Zoe']);
});

test('counts acquaintances and not referrals', () => {
  expect(rows.map(({ ties }) => ties)).toEqual([1, 0, 1]);
});

test('searches in organisations too', () => {
  expect(names('skol', 'name')).toEqual(['Åse']);
});

test('turns the order on a second click', () => {
  const first = clicked({ column: 'step', descending: false }, 'name');
  expect(first).toEqual({ column: 'name', descending: false });
  expect(clicked(first, 'name').descending).toBe(true);
  expect(clicked(first, 'ties').descending).toBe(true);
});
