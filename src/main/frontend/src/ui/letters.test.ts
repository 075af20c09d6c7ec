import { expect, test } from 'vitest';
import { byAlphabet, plain } from './letters';

test('takes letters for the same that the server takes for the same', () => {
  expect(plain('Ågård')).toBe(plain('AAGAARD'));
  expect(plain('Kjær')).toBe(plain('Kjaer'));
  expect(plain('So\u0308ren')).toBe(plain('Søren'));
  expect(plain('Soeren')).toBe(plain('soren'));
  expect(plain('Straße')).toBe('strasse');
});

test('sorts as the Danish alphabet does', () => {
  const names = [
    'Abel',
    'Zenia',
    'Aegir',
    'Ægon',
    'Oesten',
    'Østen',
    'Aagaard',
    'Åkjær',
    'Aalborg',
  ];
  expect(names.toReversed().toSorted(byAlphabet)).toEqual(names);
  const words = ['Anne', 'Anne Bo', 'Anne Østergaard', 'Annelise Bach'];
  expect(words.toReversed().toSorted(byAlphabet)).toEqual(words);
});
