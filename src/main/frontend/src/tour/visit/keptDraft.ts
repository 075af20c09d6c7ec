import type { VisitDraft } from './visitDraft';

/** Drafts survive a reload, one per network and person, and end with the browser tab. */
function place(network: string, person: string | null): string {
  return `rundtur.visit.${network}.${person ?? ''}`;
}

export function keepDraft(network: string, person: string | null, draft: VisitDraft): void {
  sessionStorage.setItem(place(network, person), JSON.stringify(draft));
}

export function keptDraft(network: string, person: string | null): VisitDraft | null {
  const kept = sessionStorage.getItem(place(network, person));
  if (kept === null) return null;
  try {
    const draft = JSON.parse(kept) as Partial<VisitDraft>;
    const whole = draft.idempotencyKey && Array.isArray(draft.referrals) && draft.answers;
    return whole ? (draft as VisitDraft) : null;
  } catch {
    return null;
  }
}

export function dropDraft(network: string, person: string | null): void {
  sessionStorage.removeItem(place(network, person));
}
