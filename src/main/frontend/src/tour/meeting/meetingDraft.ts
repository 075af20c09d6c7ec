import type { Channel, Goer, PlanFields, PlanRowFragment } from '../../api/generated/graphql';
import type { Named } from '../../people/named';

/** A planned conversation as the form holds it: an empty text means 'not known yet'. */
export interface PlanDraft {
  on: string;
  time: string;
  minutes: string;
  agreed: boolean;
  channel: Channel;
  place: string;
  goes: Goer;
  reason: string;
  competences: Named[];
  corner: Named | null;
  phase: Named | null;
  route: Named[];
  introducer: Named | null;
}

export const planFields = [
  'on',
  'time',
  'minutes',
  'agreed',
  'channel',
  'place',
  'goes',
  'reason',
  'competences',
  'corner',
  'phase',
  'route',
  'introducer',
] as const satisfies readonly (keyof PlanDraft)[];

export type PlanField = (typeof planFields)[number];

export function newPlan(part: Partial<PlanDraft>): PlanDraft {
  return {
    on: '',
    time: '',
    minutes: '45',
    agreed: false,
    channel: 'FACE_TO_FACE',
    place: '',
    goes: 'LEADER',
    reason: '',
    competences: [],
    corner: null,
    phase: null,
    route: [],
    introducer: null,
    ...part,
  };
}

export function planDraft(plan: PlanRowFragment): PlanDraft {
  return {
    on: plan.on ?? '',
    time: plan.time ?? '',
    minutes: String(plan.minutes),
    agreed: plan.agreed,
    channel: plan.channel,
    place: plan.place ?? '',
    goes: plan.goes,
    reason: plan.reason ?? '',
    competences: plan.competences,
    corner: plan.corner ?? null,
    phase: plan.phase ?? null,
    route: plan.route,
    introducer: plan.introducer ?? null,
  };
}

/** What a reader sees for one field; two drafts that show the same are the same. */
export function shownPlan(draft: PlanDraft, field: PlanField): string {
  const value = draft[field];
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'yes' : '';
  if (Array.isArray(value)) return value.map(({ name }) => name).join(', ');
  return value?.name ?? '';
}

export function planInput(draft: PlanDraft): PlanFields {
  return {
    on: draft.on || null,
    time: draft.time || null,
    minutes: Number.parseInt(draft.minutes, 10) || null,
    agreed: draft.agreed && draft.on !== '',
    channel: draft.channel,
    place: draft.place.trim() || null,
    goes: draft.goes,
    reason: draft.reason.trim() || null,
    competences: draft.competences.map(({ id }) => id),
    corner: draft.corner?.id ?? null,
    phase: draft.phase?.id ?? null,
    route: draft.route.map(({ id }) => id),
    introducer: draft.introducer?.id ?? null,
  };
}

/** The people between those who run the network and the person; the last of them knows the person. */
export function wayThrough(
  people: readonly Named[],
  team: readonly (Named | null | undefined)[],
): Pick<PlanDraft, 'route' | 'introducer'> {
  const ours = new Set(team.map((one) => one?.id));
  const route = people.slice(0, -1).filter(({ id }) => !ours.has(id));
  return { route, introducer: route.at(-1) ?? null };
}
