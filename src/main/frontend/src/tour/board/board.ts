import type { ContactCardFragment, ContactStatus } from '../../api/generated/graphql';

/** The columns of the board, in the order a person usually goes through them. */
export const columns: readonly ContactStatus[] = [
  'SUGGESTED',
  'TO_CONTACT',
  'MEETING_AGREED',
  'TALKED',
  'MAYBE',
  'JOINED',
  'DECLINED',
  'EXPIRED',
];

/** A card on the board: a contact, or somebody the ranking suggests. */
export interface Card {
  person: ContactCardFragment['person'];
  status: ContactStatus;
  since?: string | null;
  plan?: ContactCardFragment['plan'];
  lastVisit?: ContactCardFragment['lastVisit'];
  declinedUntil?: string | null;
  movedBy?: string | null;
  gentleContact?: boolean;
}

/** The contacts, followed by those only suggested. */
export function cardsOf(
  contacts: readonly ContactCardFragment[],
  suggested: readonly Card['person'][],
): Card[] {
  const known = new Set(contacts.map(({ person }) => person.id));
  const fresh = suggested.filter(({ id }) => !known.has(id));
  return [...contacts, ...fresh.map((person) => ({ person, status: 'SUGGESTED' as const }))];
}

/** The column `by` columns to the right; null past the edge of the board. */
export function beside(status: ContactStatus, by: 1 | -1): ContactStatus | null {
  return columns[columns.indexOf(status) + by] ?? null;
}

/** Whether the day of the planned conversation has passed. */
export function isOverdue(card: Card, today: string): boolean {
  return !!card.plan?.on && card.plan.on < today;
}
