import type { MotivationStatus } from '../../api/generated/graphql';

/** What a leader may have heard; none is better than another, and nothing counts them. */
export const motivations: readonly MotivationStatus[] = ['YES', 'MAYBE', 'NO', 'UNCLEAR'];
