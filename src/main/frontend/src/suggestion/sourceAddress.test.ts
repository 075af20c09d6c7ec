import { expect, test } from 'vitest';
import { sourceAddress } from './sourceAddress';

const people = [{ id: 'person-ada' }, { id: 'person-ben' }];

test('leads from a tie or a holding to the person it is recorded with', () => {
  expect(sourceAddress('network-1', { id: 'tie-1', kind: 'TIE', people })).toBe(
    '/people/person-ada',
  );
  expect(sourceAddress('network-1', { id: 'person-ada', kind: 'HOLDING', people })).toBe(
    '/people/person-ada',
  );
});

test('leads from a conversation or a referral to itself on the tour', () => {
  expect(sourceAddress('network-1', { id: 'visit-1', kind: 'VISIT', people })).toBe(
    '/networks/network-1/tour?tab=visits#visit-1',
  );
  expect(sourceAddress('network-1', { id: 'referral-1', kind: 'REFERRAL', people })).toBe(
    '/networks/network-1/tour?tab=referrals#referral-1',
  );
});

test('leads to everybody when the person is gone', () => {
  expect(sourceAddress('network-1', { id: 'tie-1', kind: 'TIE', people: [] })).toBe('/people');
});
