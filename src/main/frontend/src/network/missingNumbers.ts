/** The numbers that a row of phases passes over. */
export function missingNumbers(phases: readonly { number?: number | null }[]): number[] {
  const used = new Set(phases.map(({ number }) => number ?? 0));
  const last = Math.max(0, ...used);
  return Array.from({ length: last }, (_, place) => place + 1).filter(
    (number) => !used.has(number),
  );
}
