import type {
  Channel,
  MotivationStatus,
  ParticipantKind,
  PersonKind,
  VisitLogInput,
  VisitOutcome,
} from '../../api/generated/graphql';
import { newKey } from '../../api/newKey';
import { isDay } from '../../ui/calendarDay';
import type { Named } from '../../ui/named';

/** The draft of a referral: to a known person, or to a new one by name. */
export interface ReferralDraft {
  /** The React key of this referral's fields. */
  key: string;
  person: Named | null;
  newName: string;
  newTitle: string;
  newOrganisation: Named | null;
  /** Null until somebody says. Drafts kept from before the page asked have none of these three. */
  newKind?: PersonKind | null;
  newEmail?: string;
  newPhone?: string;
  competence: Named | null;
  reason: string;
  mayMentionName: boolean;
}

/** The draft of a logged conversation. */
export interface VisitDraft {
  /** Made once per form, so that sending it twice writes once. */
  idempotencyKey: string;
  person: Named | null;
  /** The planned conversation that this was. */
  meeting: string | null;
  on: string;
  channel: Channel;
  outcome: VisitOutcome | null;
  participantKind: ParticipantKind;
  /** Null when nothing was said; drafts kept from before the page asked lack it. */
  gentleContact?: boolean | null;
  motivation: string;
  motivationStatus: MotivationStatus | null;
  answers: { question: string; answer: string }[];
  declinedUntil: string;
  offers: Named[];
  phases: string[];
  note: string;
  nextStep: string;
  nextStepOn: string;
  referrals: ReferralDraft[];
}

export function newVisit(
  person: Named | null,
  on: string,
  meeting: string | null = null,
): VisitDraft {
  return {
    idempotencyKey: newKey(),
    person,
    meeting,
    on,
    channel: 'FACE_TO_FACE',
    outcome: null,
    participantKind: 'ONGOING',
    gentleContact: null,
    motivation: '',
    motivationStatus: null,
    answers: [],
    declinedUntil: '',
    offers: [],
    phases: [],
    note: '',
    nextStep: '',
    nextStepOn: '',
    referrals: [],
  };
}

export function newReferral(): ReferralDraft {
  return {
    key: newKey(),
    person: null,
    newName: '',
    newTitle: '',
    newOrganisation: null,
    competence: null,
    reason: '',
    mayMentionName: false,
  };
}

/** Sets the outcome; a 'no' or 'referred on' opens a referral, to ask for a name at once. */
export function withOutcome(draft: VisitDraft, outcome: VisitOutcome | null): VisitDraft {
  const asks = outcome === 'REFERRED_ON' || outcome === 'DECLINED';
  return asks && draft.referrals.length === 0
    ? { ...draft, outcome, referrals: [newReferral()] }
    : { ...draft, outcome };
}

/** Without blank referrals, so that field errors of the server are numbered as in the form. */
export function withoutBlankReferrals(draft: VisitDraft): VisitDraft {
  return { ...draft, referrals: draft.referrals.filter((referral) => !isBlank(referral)) };
}

function isBlank(referral: ReferralDraft): boolean {
  const { person, newName, newTitle, newEmail, newPhone, competence, reason } = referral;
  const texts = [newName, newTitle, newEmail, newPhone, reason];
  return !person && !competence && !texts.some((text) => text?.trim());
}

/** The required fields that are still empty. */
export function lacks(draft: VisitDraft): ('person' | 'outcome' | 'on')[] {
  return (['person', 'outcome', 'on'] as const).filter(
    (field) => !draft[field] || (field === 'on' && !isDay(draft.on)),
  );
}

/** The input for the server; null while required fields are empty or a day is none. */
export function visitInput(network: string, draft: VisitDraft): VisitLogInput | null {
  const { person, outcome } = draft;
  if (!person || !outcome || !isDay(draft.on)) return null;
  if (!isDayOrEmpty(draft.nextStepOn)) return null;
  if (outcome === 'DECLINED' && !isDayOrEmpty(draft.declinedUntil)) return null;
  const met = outcome !== 'NOT_REACHED';
  return {
    network,
    person: person.id,
    outcome,
    on: draft.on,
    channel: draft.channel,
    idempotencyKey: draft.idempotencyKey,
    plan: draft.meeting ?? null,
    motivation: met ? written(draft.motivation) : null,
    motivationStatus: met ? draft.motivationStatus : null,
    motivationAnswers: met ? draft.answers.filter(({ answer }) => answer.trim()) : [],
    note: written(draft.note),
    nextStep: written(draft.nextStep),
    nextStepOn: written(draft.nextStepOn),
    offers: met ? draft.offers.map(({ id }) => id) : [],
    phases: met ? draft.phases : [],
    referrals: met ? draft.referrals.map(referralInput) : [],
    gentleContact: draft.gentleContact ?? null,
    ...(outcome === 'JOINS' ? { participantKind: draft.participantKind } : {}),
    ...(outcome === 'DECLINED' ? { declinedUntil: written(draft.declinedUntil ?? '') } : {}),
  };
}

function referralInput(referral: ReferralDraft) {
  const receiver = referral.person
    ? { person: referral.person.id }
    : {
        newPersonName: written(referral.newName),
        newPersonTitle: written(referral.newTitle),
        newPersonOrganisation: referral.newOrganisation?.id ?? null,
        newPersonKind: referral.newKind ?? null,
        newPersonEmail: written(referral.newEmail ?? ''),
        newPersonPhone: written(referral.newPhone ?? ''),
      };
  return {
    ...receiver,
    competence: referral.competence?.id ?? null,
    reason: written(referral.reason),
    mayMentionName: referral.mayMentionName,
  };
}

/** What the fields of days say themselves of anything else. */
function isDayOrEmpty(day: string | undefined): boolean {
  return !day || isDay(day);
}

function written(text: string): string | null {
  return text.trim() || null;
}
