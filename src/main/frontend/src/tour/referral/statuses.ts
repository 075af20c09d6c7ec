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
