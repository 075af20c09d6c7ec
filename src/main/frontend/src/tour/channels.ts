import type { Channel } from '../api/generated/graphql';

/** The ways to talk, the best one first. */
export const channels: readonly Channel[] = [
  'FACE_TO_FACE',
  'PHONE',
  'VIDEO',
  'MAIL',
  'WORKSHOP',
  'OTHER',
];
