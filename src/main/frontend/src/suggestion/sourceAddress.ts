import { addresses } from '../ui/addresses';

type Source = {
  readonly id: string;
  readonly kind: 'TIE' | 'VISIT' | 'REFERRAL' | 'HOLDING';
  readonly people: readonly { readonly id: string }[];
};

/** Where something is recorded: conversations and referrals on the tour, the rest with a person. */
export function sourceAddress(network: string, { id, kind, people }: Source): string {
  const [person] = people;
  if (kind === 'VISIT') return addresses.tour(network, 'visits', id);
  if (kind === 'REFERRAL') return addresses.tour(network, 'referrals', id);
  return person ? addresses.person(person.id) : addresses.people;
}
