type Reason = { readonly code: string; readonly value: number; readonly text: string };

/** The terms worth saying first; the rest is in the table of terms. */
const FIRST = ['newlyCovered', 'revealed', 'chanceReached', 'newGroup', 'introducerLoad'];

/** The reasons that change this person's score, most telling first. */
export function mainReasons<R extends Reason>(reasons: readonly R[]): R[] {
  return FIRST.flatMap((code) =>
    reasons.filter((reason) => reason.code === code && reason.value !== 0 && reason.text !== ''),
  );
}
