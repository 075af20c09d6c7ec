import type { Coverage } from '../../api/generated/graphql';

type Need = { readonly id: string; readonly competence: { readonly name: string } };
type Gap = { readonly needs: readonly { readonly coverage: Coverage; readonly need: Need }[] };

type NeedChange = { id: string; competence: string; from: Coverage; to: Coverage };

/** The needs whose coverage changed. */
export function gapChanges(before: Gap, after: Gap): NeedChange[] {
  const former = new Map(before.needs.map(({ need, coverage }) => [need.id, coverage]));
  return after.needs.flatMap(({ need: { id, competence }, coverage: to }) => {
    const from = former.get(id);
    return from && from !== to ? [{ id, competence: competence.name, from, to }] : [];
  });
}
