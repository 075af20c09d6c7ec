import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses, inOtherNetwork, paths } from './addresses';

test('fills in ids, and never lets one break the address', () => {
  expect(addresses.person('person-1')).toBe('/people/person-1');
  expect(addresses.meeting('network-1', 'a/b')).toBe('/networks/network-1/conversations/a%2Fb');
});

test('says in the address what a form begins with, and leaves out what it does not know', () => {
  expect(addresses.log('n')).toBe('/networks/n/log');
  expect(addresses.log('n', { person: 'p', meeting: undefined })).toBe('/networks/n/log?person=p');
  expect(addresses.log('n', { person: 'p', meeting: 'm', outcome: 'DECLINED' })).toBe(
    '/networks/n/log?person=p&plan=m&outcome=DECLINED',
  );
  expect(addresses.newMeeting('n', { person: 'p', about: [], reason: 'Æ & Å' })).toBe(
    '/networks/n/conversations/new?person=p&reason=%C3%86+%26+%C3%85',
  );
  expect(addresses.map('n', ['a', 'b'])).toBe('/networks/n/map?route=a%2Cb');
});

test('points out one entry of the tour', () => {
  expect(addresses.tour('n')).toBe('/networks/n/tour');
  expect(addresses.tour('n', 'visits', 'visit-1')).toBe('/networks/n/tour?tab=visits#visit-1');
});

test('shows the same of another network', () => {
  expect(inOtherNetwork('/networks/a/thanks', 'b')).toBe('/networks/b/thanks');
  expect(inOtherNetwork('/people/person-1', 'b')).toBe('/networks/b/gap');
  expect(inOtherNetwork('/networks/new', 'b')).toBe('/networks/b/gap');
});

test('leads to the gap board where the page is about something of the one network', () => {
  expect(inOtherNetwork('/networks/a/conversations/planned-1', 'b')).toBe('/networks/b/gap');
});

test('is the only place where addresses are put together', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|generated|addresses\.ts$/.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));
  expect(sources.length).toBeGreaterThan(200);
  const beginnings = new Set(Object.values(paths).map((path) => path.split('/')[1]));
  const handBuilt = new RegExp(`["'\`]/(${[...beginnings].filter(Boolean).join('|')})\\b`);
  const toStart = /\b(to|href)="\/"/;
  const found = sources.filter(({ text }) => handBuilt.test(text) || toStart.test(text));
  expect(found.map(({ name }) => name)).toEqual([]);
});
