type Chain = {
  readonly people: readonly { readonly name: string }[];
  readonly ties: readonly { readonly id: string }[];
  readonly weakest?: { readonly id: string } | null;
};

/** The two people of the chain's weakest tie; null for a chain of one tie. */
export function weakestPair({ people, ties, weakest }: Chain): { from: string; to: string } | null {
  if (!weakest || ties.length < 2) return null;
  const index = ties.findIndex(({ id }) => id === weakest.id);
  const from = people[index]?.name;
  const to = people[index + 1]?.name;
  return from !== undefined && to !== undefined ? { from, to } : null;
}
