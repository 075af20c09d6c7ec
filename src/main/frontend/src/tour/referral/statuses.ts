import type { ReferralStatus } from '../../api/generated/graphql';

/** In the order a referral usually goes through them. */
export const STATUSES: readonly ReferralStatus[] = [
  'NEW',
  'CONTACTED',
  'MEETING_AGREED',
  'PARTICIPATES',
  'DECLINED',
  'REFERRED_ON',
  'EXPIRED',
];

export const STATUS_COLOURS: Readonly<Record<ReferralStatus, string>> = {
  NEW: 'ochre',
  CONTACTED: 'fjord',
  MEETING_AGREED: 'fjord',
  PARTICIPATES: 'moss',
  DECLINED: 'brick',
  REFERRED_ON: 'fjord',
  EXPIRED: 'gray',
};
