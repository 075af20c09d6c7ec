import type { NetworkKind } from '../api/generated/graphql';
import type { Named } from '../ui/named';

export const NETWORK_KINDS: readonly NetworkKind[] = ['WELFARE', 'LEARNING', 'INNOVATION', 'OTHER'];

/** What one can say about a network. */
export interface NetworkDraft {
  theme: string;
  purpose: string;
  shortPurpose: string;
  expectedTime: string;
  kind: NetworkKind;
  startedOn: string;
  leader: Named | null;
  coDriver: Named | null;
  referenceLeader: Named | null;
}

export function newNetwork(leader: Named | null, startedOn: string): NetworkDraft {
  return {
    theme: '',
    purpose: '',
    shortPurpose: '',
    expectedTime: '',
    kind: 'WELFARE',
    startedOn,
    leader,
    coDriver: null,
    referenceLeader: null,
  };
}

/** The fields as the server takes them. */
export interface NetworkInput {
  theme: string;
  purpose: string | null;
  shortPurpose: string | null;
  expectedTime: string | null;
  kind: NetworkKind;
  startedOn: string | null;
  leader: string;
  coDriver: string | null;
  referenceLeader: string | null;
}

/** What the server is to be sent; null while theme or leader is lacking. */
export function networkInput(draft: NetworkDraft): NetworkInput | null {
  const theme = draft.theme.trim();
  if (!theme || !draft.leader) return null;
  return {
    theme,
    purpose: draft.purpose.trim() || null,
    shortPurpose: draft.shortPurpose.trim() || null,
    expectedTime: draft.expectedTime.trim() || null,
    kind: draft.kind,
    startedOn: draft.startedOn || null,
    leader: draft.leader.id,
    coDriver: draft.coDriver?.id ?? null,
    referenceLeader: draft.referenceLeader?.id ?? null,
  };
}
