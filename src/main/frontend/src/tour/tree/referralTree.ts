import type { ReferralTreeQuery } from '../../api/generated/graphql';

type Tree = NonNullable<ReferralTreeQuery['network']>['referralTree'];

export type Place = Tree['places'][number];

export interface Branch {
  place: Place;
  children: Branch[];
}

/** Larger trees start folded. */
const MANY = 40;

/**
 * Builds the trees: the leader's first, then those of people whom nobody referred to. A place whose
 * parent is missing becomes a root.
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

/** The people whose name contains the text, and their ancestors. */
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

/** Whose branches start folded: none in a small tree, from the second step on in a large one. */
export function foldedAtFirst(places: readonly Place[]): Set<string> {
  return places.length <= MANY
    ? new Set()
    : new Set(foldable(places.filter(({ step }) => step >= 2)));
}

/** Everybody who has a branch. */
export function foldable(places: readonly Place[]): string[] {
  return places.filter(({ below }) => below > 0).map(({ person }) => person.id);
}

/** Who else referred to a person, besides their parent in the tree. */
export function otherGivers({ givers, above }: Place): Place['givers'] {
  return givers.filter(({ id }) => id !== above);
}
