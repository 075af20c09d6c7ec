import type { Channel, Goer, MeetingRowFragment, PlanFields } from '../../api/generated/graphql';
import type { Named } from '../../ui/named';

/** A planned conversation as the form holds it: an empty text means 'not known yet'. */
export interface MeetingDraft {
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

export const meetingFields = [
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
] as const satisfies readonly (keyof MeetingDraft)[];

export type MeetingField = (typeof meetingFields)[number];

export function newMeeting(part: Partial<MeetingDraft>): MeetingDraft {
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

export function meetingDraft(meeting: MeetingRowFragment): MeetingDraft {
  return {
    on: meeting.on ?? '',
    time: meeting.time ?? '',
    minutes: String(meeting.minutes),
    agreed: meeting.agreed,
    channel: meeting.channel,
    place: meeting.place ?? '',
    goes: meeting.goes,
    reason: meeting.reason ?? '',
    competences: meeting.competences,
    corner: meeting.corner ?? null,
    phase: meeting.phase ?? null,
    route: meeting.route,
    introducer: meeting.introducer ?? null,
  };
}

/** A field as text; drafts with equal texts count as equal. */
export function shownMeeting(draft: MeetingDraft, field: MeetingField): string {
  const value = draft[field];
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'yes' : '';
  if (Array.isArray(value)) return value.map(({ name }) => name).join(', ');
  return value?.name ?? '';
}

export function meetingInput(draft: MeetingDraft): PlanFields {
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

/** The route without its end and without those who run the network; its last person introduces us. */
export function wayThrough(
  people: readonly Named[],
  team: readonly (Named | null | undefined)[],
): Pick<MeetingDraft, 'route' | 'introducer'> {
  const ours = new Set(team.map((one) => one?.id));
  const route = people.slice(0, -1).filter(({ id }) => !ours.has(id));
  return { route, introducer: route.at(-1) ?? null };
}
