import { beforeEach, expect, test } from 'vitest';
import { dropDraft, keepDraft, keptDraft } from './keptDraft';
import { lacks, newReferral, newVisit, visitInput, withoutBlankReferrals } from './visitDraft';

const ada = { id: 'person-ada', name: 'Ada' };

beforeEach(() => sessionStorage.clear());

test('a new draft lacks an outcome, and without a person also whom', () => {
  expect(lacks(newVisit(null, '2026-03-01'))).toEqual(['person', 'outcome']);
  expect(lacks({ ...newVisit(ada, '2026-03-01'), outcome: 'MAYBE' })).toEqual([]);
});

test('sends nothing while something is lacking', () => {
  expect(visitInput('network-1', newVisit(ada, '2026-03-01'))).toBeNull();
});

test.each(['half', '202612-01-01', '2026-02-30'])('sends nothing while a day is %s', (day) => {
  const draft = { ...newVisit(ada, '2026-03-01'), outcome: 'DECLINED' as const };
  expect(visitInput('n', { ...draft, on: day })).toBeNull();
  expect(lacks({ ...draft, on: day })).toEqual(['on']);
  expect(visitInput('n', { ...draft, nextStepOn: day })).toBeNull();
  expect(visitInput('n', { ...draft, declinedUntil: day })).toBeNull();
  expect(visitInput('n', { ...draft, outcome: 'MAYBE', declinedUntil: day })).not.toBeNull();
});

test('sends empty fields as nothing and keeps its key', () => {
  const draft = { ...newVisit(ada, '2026-03-01'), outcome: 'DECLINED' as const, motivation: '  ' };
  expect(visitInput('network-1', draft)).toMatchObject({
    person: 'person-ada',
    motivation: null,
    nextStepOn: null,
    idempotencyKey: draft.idempotencyKey,
  });
});

test('says how somebody joins only when they do', () => {
  const draft = newVisit(ada, '2026-03-01');
  expect(visitInput('n', { ...draft, outcome: 'MAYBE' })).not.toHaveProperty('participantKind');
  expect(visitInput('n', { ...draft, outcome: 'JOINS' })).toMatchObject({
    participantKind: 'ONGOING',
  });
});

test('refers to a known person by id and to a new one by name', () => {
  const draft = {
    ...newVisit(ada, '2026-03-01'),
    outcome: 'REFERRED_ON' as const,
    referrals: [
      { ...newReferral(), person: { id: 'person-ben', name: 'Ben' }, newName: 'left over' },
      { ...newReferral(), newName: ' Cleo ' },
    ],
  };
  const [known, unknown] = visitInput('n', draft)?.referrals ?? [];
  expect(known).toMatchObject({ person: 'person-ben' });
  expect(known).not.toHaveProperty('newPersonName');
  expect(unknown).toMatchObject({ newPersonName: 'Cleo', mayMentionName: false });
});

test('assumes nothing of a new person, and sends what was said', () => {
  const draft = {
    ...newVisit(ada, '2026-03-01'),
    outcome: 'REFERRED_ON' as const,
    referrals: [
      { ...newReferral(), newName: 'Cleo' },
      { ...newReferral(), newName: 'Dan', newKind: 'CITIZEN' as const, newEmail: ' d@e.dk ' },
    ],
  };
  const [cleo, dan] = visitInput('n', draft)?.referrals ?? [];
  expect(cleo).toMatchObject({ newPersonKind: null, newPersonEmail: null, newPersonPhone: null });
  expect(dan).toMatchObject({ newPersonKind: 'CITIZEN', newPersonEmail: 'd@e.dk' });
});

test('leaves out referrals in which nothing was written', () => {
  const draft = {
    ...newVisit(ada, '2026-03-01'),
    referrals: [newReferral(), { ...newReferral(), reason: 'knows the schools' }],
  };
  expect(withoutBlankReferrals(draft).referrals.map(({ reason }) => reason)).toEqual([
    'knows the schools',
  ]);
});

test('keeps a draft for its network and person until it is dropped', () => {
  const draft = newVisit(ada, '2026-03-01');
  keepDraft('network-1', ada.id, draft);
  expect(keptDraft('network-1', ada.id)).toEqual(draft);
  expect(keptDraft('network-1', null)).toBeNull();
  expect(keptDraft('network-2', ada.id)).toBeNull();
  dropDraft('network-1', ada.id);
  expect(keptDraft('network-1', ada.id)).toBeNull();
});

test('forgets a draft that cannot be read', () => {
  sessionStorage.setItem('rundtur.visit.network-1.', '{"person"');
  expect(keptDraft('network-1', null)).toBeNull();
});
