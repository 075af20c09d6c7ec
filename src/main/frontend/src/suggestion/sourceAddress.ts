type Source = {
  readonly kind: 'TIE' | 'VISIT' | 'REFERRAL' | 'HOLDING';
  readonly people: readonly { readonly id: string }[];
};

/** Where something is recorded: conversations and referrals on the tour, the rest with a person. */
export function sourceAddress(network: string, { kind, people }: Source): string {
  const [person] = people;
  if (kind === 'VISIT') return `/networks/${network}/tour`;
  if (kind === 'REFERRAL') return `/networks/${network}/tour?tab=referrals`;
  return person ? `/people/${person.id}` : '/people';
}
