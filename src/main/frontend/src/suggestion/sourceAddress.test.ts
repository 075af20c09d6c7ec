import { expect, test } from 'vitest';
import { sourceAddress } from './sourceAddress';

const people = [{ id: 'person-ada' }, { id: 'person-ben' }];

test('leads from a tie or a holding to the person it is recorded with', () => {
  expect(sourceAddress('network-1', { kind: 'TIE', people })).toBe('/people/person-ada');
  expect(sourceAddress('network-1', { kind: 'HOLDING', people })).toBe('/people/person-ada');
});

test('leads from a conversation or a referral to the tour', () => {
  expect(sourceAddress('network-1', { kind: 'VISIT', people })).toBe('/networks/network-1/tour');
  expect(sourceAddress('network-1', { kind: 'REFERRAL', people })).toBe(
    '/networks/network-1/tour?tab=referrals',
  );
});

test('leads to everybody when the person is gone', () => {
  expect(sourceAddress('network-1', { kind: 'TIE', people: [] })).toBe('/people');
});
