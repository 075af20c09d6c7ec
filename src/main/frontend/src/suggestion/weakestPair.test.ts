import { expect, test } from 'vitest';
import { weakestPair } from './weakestPair';

const people = ['Ada', 'Ben', 'Cleo'].map((name) => ({ name }));
const ties = [{ id: 'ada-ben' }, { id: 'ben-cleo' }];

test('names the two people of the weakest tie, in the order of the chain', () => {
  expect(weakestPair({ people, ties, weakest: { id: 'ben-cleo' } })).toEqual({
    from: 'Ben',
    to: 'Cleo',
  });
});

test('says nothing of a chain with a single tie', () => {
  expect(weakestPair({ people, ties: [{ id: 'ada-ben' }], weakest: { id: 'ada-ben' } })).toBeNull();
});

test('says nothing when the tie is unknown', () => {
  expect(weakestPair({ people, ties, weakest: { id: 'elsewhere' } })).toBeNull();
  expect(weakestPair({ people, ties, weakest: null })).toBeNull();
});
