import type { Introduction } from '../../api/generated/graphql';
import type { Named } from '../../ui/named';

interface Introduced {
  introducer?: Named | null;
  introduction?: Introduction | null;
}

/** The id of whoever has introduced us to the person, and so may be named to them. */
export function introducedBy(meeting: Introduced | null | undefined): string | undefined {
  return meeting?.introduction === 'DONE' ? meeting.introducer?.id : undefined;
}
