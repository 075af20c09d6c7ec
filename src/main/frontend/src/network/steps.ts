import { addresses } from '../ui/addresses';
export type Step = {
  readonly name: 'import' | 'network' | 'needs' | 'next';
  readonly state: 'done' | 'now' | 'later';
  /** Where to do it; null while an earlier step must come first. */
  readonly to: string | null;
};

/** With fewer people than this nothing was imported: the leader, and those she typed in. */
const IMPORTED = 3;

/** The steps to the first suggestion; the first unfinished one is current. */
export function firstSteps(
  people: number,
  network: { readonly id: string; readonly needs: readonly unknown[] } | undefined,
): Step[] {
  const steps = [
    { name: 'import', done: people >= IMPORTED, to: addresses.import },
    { name: 'network', done: network !== undefined, to: addresses.newNetwork },
    {
      name: 'needs',
      done: network !== undefined && network.needs.length > 0,
      to: network ? addresses.gap(network.id) : null,
    },
    { name: 'next', done: false, to: network ? addresses.next(network.id) : null },
  ] as const;
  const now = steps.find(({ done }) => !done)?.name;
  return steps.map(({ name, done, to }) => ({
    name,
    to,
    state: done ? 'done' : name === now ? 'now' : 'later',
  }));
}
