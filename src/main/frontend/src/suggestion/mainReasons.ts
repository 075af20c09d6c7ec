type Reason = { readonly code: string; readonly value: number; readonly text: string };

/** What a leader wants to hear first; the rest stands in the table of terms. */
const FIRST = ['newlyCovered', 'revealed', 'chanceReached', 'newGroup', 'introducerLoad'];

/** The reasons that make a difference for this person, in the order one would say them. */
export function mainReasons<R extends Reason>(reasons: readonly R[]): R[] {
  return FIRST.flatMap((code) =>
    reasons.filter((reason) => reason.code === code && reason.value !== 0 && reason.text !== ''),
  );
}
