import { expect, test } from 'vitest';
import { mixture } from './mixture';

const knowledge = { id: 'corner-1', name: 'Viden' };
const action = { id: 'corner-2', name: 'Handlekraft' };
const school = { id: 'organisation-1', name: 'Skolen' };

function member(kind: 'EMPLOYEE' | 'CITIZEN', organisation: typeof school | null, corner?: object) {
  return { kind, organisation, competences: corner ? [{ competence: { corner } }] : [] } as never;
}

test('counts kinds, and names each organisation and corner once', () => {
  const team = [
    member('CITIZEN', null),
    member('EMPLOYEE', school, knowledge),
    member('EMPLOYEE', school, knowledge),
  ];
  expect(mixture(team, [knowledge, action])).toEqual({
    organisations: ['Skolen'],
    corners: ['Viden'],
    lacking: ['Handlekraft'],
    kinds: [
      { kind: 'EMPLOYEE', count: 2 },
      { kind: 'CITIZEN', count: 1 },
    ],
  });
});

test('a competence in no corner fills none', () => {
  const { corners, lacking } = mixture([member('CITIZEN', null)], [knowledge, action]);
  expect(corners).toEqual([]);
  expect(lacking).toEqual(['Viden', 'Handlekraft']);
});
