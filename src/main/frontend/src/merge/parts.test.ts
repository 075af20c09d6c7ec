import { expect, it } from 'vitest';
import type { MergeRecordFragment } from '../api/generated/graphql';
import { contested, said } from './parts';

const anna: MergeRecordFragment = {
  id: 'person-1',
  version: 1,
  name: 'Anna Åberg',
  kind: 'EMPLOYEE',
  title: 'Lærer',
  email: 'anna@eksempel.dk',
  phone: null,
  group: null,
  source: null,
  organisation: { id: 'organisation-1', name: 'Bakkeskolen' },
};

it('asks only where both say something and not the same', () => {
  const other = { ...anna, name: 'Anna Aaberg', phone: '12345678', title: null };
  expect(contested(anna, other)).toEqual(['NAME']);
  expect(contested(other, anna)).toEqual(['NAME']);
});

it('says nothing where nothing is known', () => {
  expect(said({ ...anna, organisation: null }, 'ORGANISATION')).toBe('');
  expect(contested(anna, anna)).toEqual([]);
});
