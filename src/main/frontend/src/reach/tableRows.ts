import type { MapLink, MapPerson } from '../graph/types';
import { byAlphabet } from '../ui/letters';
import { byBeginningOfWords } from './search';

export type Column = 'name' | 'organisation' | 'step' | 'ties' | 'participant';
export type Order = { readonly column: Column; readonly descending: boolean };
export type Row = MapPerson & { readonly ties: number };

/** Everybody on the map with how many of the others they know. */
export function rowsOf(people: readonly MapPerson[], edges: readonly MapLink[]): Row[] {
  const ties = new Map<string, number>();
  for (const { source, target, referral } of edges) {
    if (referral) continue;
    ties.set(source, (ties.get(source) ?? 0) + 1);
    ties.set(target, (ties.get(target) ?? 0) + 1);
  }
  return people.map((person) => ({ ...person, ties: ties.get(person.id) ?? 0 }));
}

export function chosenRows(rows: readonly Row[], search: string, order: Order): Row[] {
  const direction = order.descending ? -1 : 1;
  return rows
    .filter(({ name, organisation }) => byBeginningOfWords(`${name} ${organisation ?? ''}`, search))
    .sort(
      (a, b) =>
        direction * compare(a, b, order.column) ||
        byAlphabet(a.name, b.name) ||
        byAlphabet(a.id, b.id),
    );
}

function compare(a: Row, b: Row, column: Column): number {
  switch (column) {
    case 'name':
      return byAlphabet(a.name, b.name);
    case 'organisation':
      return byAlphabet(a.organisation ?? '', b.organisation ?? '');
    case 'step':
      return (a.step ?? Number.MAX_SAFE_INTEGER) - (b.step ?? Number.MAX_SAFE_INTEGER);
    case 'ties':
      return a.ties - b.ties;
    case 'participant':
      return Number(a.participant) - Number(b.participant);
  }
}

/** The order after a click on a heading: up first, then down; numbers of ties down first. */
export function clicked(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column === 'ties' || column === 'participant' };
}
