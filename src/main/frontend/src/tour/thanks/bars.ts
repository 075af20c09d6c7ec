/** The length of each count's bar, in per cent of the longest. */
export function bars(counts: readonly number[]): number[] {
  const longest = Math.max(...counts, 1);
  return counts.map((count) => (100 * count) / longest);
}
