/** Tie strengths in words, with the number recorded for each. */
export const strengths = { weak: 0.3, middling: 0.6, strong: 0.9 } as const;

export type StrengthWord = keyof typeof strengths | 'unknown';

export const strengthWords: readonly StrengthWord[] = ['unknown', 'weak', 'middling', 'strong'];

export function strengthWord(strength: number | null | undefined): StrengthWord {
  if (strength === null || strength === undefined) return 'unknown';
  if (strength < 0.45) return 'weak';
  return strength < 0.75 ? 'middling' : 'strong';
}
