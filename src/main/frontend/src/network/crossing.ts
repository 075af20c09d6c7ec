interface Dated {
  name: string;
  starts?: string | null;
  ends?: string | null;
}

/** Phases of which one begins before an earlier one has begun or ended, as pairs of names. */
export function crossing(phases: readonly Dated[]): { earlier: string; later: string }[] {
  return phases.flatMap((later, place) => {
    const begins = later.starts ?? later.ends;
    if (!begins) return [];
    const earlier = phases
      .slice(0, place)
      .find(({ starts, ends }) => begins < (ends ?? starts ?? ''));
    return earlier ? [{ earlier: earlier.name, later: later.name }] : [];
  });
}
