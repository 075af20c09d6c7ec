import { expect, test } from 'vitest';
import { beside, type Card, cardsOf, isOverdue } from './board';

const ada = { id: 'person-ada', name: 'Ada', title: null };
const bo = { id: 'person-bo', name: 'Bo', title: null };
const contact = {
  id: 'contact-ada',
  person: ada,
  status: 'MAYBE',
  since: null,
  declinedUntil: null,
  movedBy: null,
  gentleContact: false,
  plan: null,
  lastVisit: null,
} as const;

test('shows nobody twice', () => {
  const cards = cardsOf([contact], [ada, bo]);
  expect(cards.map(({ person, status }) => [person.name, status])).toEqual([
    ['Ada', 'MAYBE'],
    ['Bo', 'SUGGESTED'],
  ]);
});

test('ends at the edges of the board', () => {
  expect(beside('SUGGESTED', -1)).toBeNull();
  expect(beside('SUGGESTED', 1)).toBe('TO_CONTACT');
  expect(beside('EXPIRED', 1)).toBeNull();
});

test('is overdue once the day is over', () => {
  const card: Card = {
    person: ada,
    status: 'MEETING_AGREED',
    plan: { id: 'planned-1', on: '2026-05-04', gentleAdvice: null },
  };
  expect(isOverdue(card, '2026-05-04')).toBe(false);
  expect(isOverdue(card, '2026-05-05')).toBe(true);
});
