import type { Audience } from '../api/generated/graphql';

export const audiences: readonly Audience[] = [
  'ANYBODY',
  'EMPLOYEE',
  'CITIZEN',
  'YOUNG_PERSON',
  'COMPANY',
  'ASSOCIATION',
  'POLITICIAN',
];

/** The audience an address names; anybody when it names none. */
export function audienceOf(named: string | null): Audience {
  return audiences.find((audience) => audience === named) ?? 'ANYBODY';
}
