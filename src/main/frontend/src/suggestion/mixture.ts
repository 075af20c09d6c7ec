import type { PersonKind } from '../api/generated/graphql';
import type { Named } from '../ui/named';

interface Member {
  kind: PersonKind;
  organisation?: Named | null;
  competences: readonly { competence: { corner?: Named | null } }[];
}

interface Mixture {
  /** Where they work, each place once. */
  organisations: string[];
  /** The corners of the diamond in which somebody has something, and those in which nobody has. */
  corners: string[];
  lacking: string[];
  /** How many there are of each kind, the most first. */
  kinds: { kind: PersonKind; count: number }[];
}

/** How many-sided a team is. */
export function mixture(people: readonly Member[], corners: readonly Named[]): Mixture {
  const held = new Set(
    people.flatMap(({ competences }) => competences.map(({ competence }) => competence.corner?.id)),
  );
  const counts = new Map<PersonKind, number>();
  for (const { kind } of people) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    organisations: [
      ...new Map(
        people.flatMap(({ organisation }) =>
          organisation ? [[organisation.id, organisation.name] as const] : [],
        ),
      ).values(),
    ],
    corners: corners.filter(({ id }) => held.has(id)).map(({ name }) => name),
    lacking: corners.filter(({ id }) => !held.has(id)).map(({ name }) => name),
    kinds: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((one, other) => other.count - one.count),
  };
}
