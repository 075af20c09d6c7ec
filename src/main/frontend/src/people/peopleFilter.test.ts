import { expect, it } from 'vitest';
import { peopleFilter } from './peopleFilter';

const filterOf = (address: string) => peopleFilter(new URLSearchParams(address));

it('asks for everybody when the address says nothing', () => {
  expect(filterOf('')).toEqual({});
  expect(filterOf('q=++&competences=')).toEqual({});
});

it('reads each filter from the address', () => {
  expect(filterOf('q=ann&kind=CITIZEN&organisation=o1&competences=a,b&match=all')).toEqual({
    text: 'ann',
    kind: 'CITIZEN',
    organisation: 'o1',
    competences: ['a', 'b'],
    allCompetences: true,
  });
});

it('wants any of the competences unless told otherwise', () => {
  expect(filterOf('competences=a,b')).toEqual({ competences: ['a', 'b'], allCompetences: false });
});

it('passes over a kind that there is not', () => {
  expect(filterOf('kind=WIZARD')).toEqual({});
});
