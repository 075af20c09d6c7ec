import type { ReferralTreeQuery } from '../../api/generated/graphql';

type Tree = NonNullable<ReferralTreeQuery['network']>['referralTree'];

export type Place = Tree['places'][number];

export interface Branch {
  place: Place;
  children: Branch[];
}

/** More than fit on a screen or two begin folded. */
const MANY = 40;

/**
 * The places as branches: those that hang together with the leader first, then those whom nobody
 * pointed to. What hangs at somebody who is not there becomes a branch of its own.
 */
export function branches(places: readonly Place[]): Branch[] {
  const byPerson = new Map<string, Branch>();
  const roots: Branch[] = [];
  for (const place of places) {
    const branch: Branch = { place, children: [] };
    const above = place.above ? byPerson.get(place.above) : undefined;
    (above?.children ?? roots).push(branch);
    byPerson.set(place.person.id, branch);
  }
  return roots;
}

/** The people whose name holds the text, and all on the way to them. */
export function found(places: readonly Place[], text: string): Place[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return [...places];
  const byPerson = new Map(places.map((place) => [place.person.id, place]));
  const shown = new Set<string>();
  for (const place of places) {
    if (!place.person.name.toLocaleLowerCase().includes(wanted)) continue;
    let way: Place | undefined = place;
    while (way && !shown.has(way.person.id)) {
      shown.add(way.person.id);
      way = way.above ? byPerson.get(way.above) : undefined;
    }
  }
  return places.filter(({ person }) => shown.has(person.id));
}

/** Whose branches are folded at first: none of a small tree, those from the second step on of a large one. */
export function foldedAtFirst(places: readonly Place[]): Set<string> {
  return places.length <= MANY
    ? new Set()
    : new Set(foldable(places.filter(({ step }) => step >= 2)));
}

/** Everybody with somebody below. */
export function foldable(places: readonly Place[]): string[] {
  return places.filter(({ below }) => below > 0).map(({ person }) => person.id);
}

/** Those who pointed to a person besides whoever is above them in the tree. */
export function otherGivers({ givers, above }: Place): Place['givers'] {
  return givers.filter(({ id }) => id !== above);
}
