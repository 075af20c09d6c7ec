import { useState } from 'react';
import { Refused } from '../api/useChange';
import { type ForeignChange, mergeDrafts } from './mergeDrafts';

interface Versioned<Draft> {
  draft: Draft;
  version: number;
}

/** A form with optimistic locking: others may change the same thing at the same time. */
export function useVersioned<Draft extends object, Field extends keyof Draft>(
  initial: Versioned<Draft>,
  fields: readonly Field[],
  shown: (draft: Draft, field: Field) => string,
  fetchLatest: () => Promise<Versioned<Draft> | undefined>,
) {
  const [base, setBase] = useState(initial);
  const [draft, setDraft] = useState(initial.draft);
  const [changes, setChanges] = useState<ForeignChange<Field>[]>([]);
  const [mine, setMine] = useState(initial.draft);

  /** After `CHANGED_MEANWHILE`: fetches the latest version and merges it in. */
  const reconcile = async (error: Error) => {
    if (!(error instanceof Refused && error.has('CHANGED_MEANWHILE'))) return;
    const latest = await fetchLatest();
    if (!latest) return;
    const result = mergeDrafts(fields, shown, {
      base: base.draft,
      mine: draft,
      theirs: latest.draft,
    });
    setMine(draft);
    setBase(latest);
    setDraft(result.merged);
    setChanges(result.changes);
  };

  /** The error; null when the list of foreign changes explains it. */
  const errorBesideChanges = (error: Error | null) => {
    const told = error instanceof Refused && error.has('CHANGED_MEANWHILE') && changes.length > 0;
    return told ? null : error;
  };

  const choose = (field: Field, whose: 'mine' | 'theirs') =>
    setDraft({ ...draft, [field]: (whose === 'mine' ? mine : base.draft)[field] });

  return { base, draft, setDraft, changes, reconcile, errorBesideChanges, choose };
}
