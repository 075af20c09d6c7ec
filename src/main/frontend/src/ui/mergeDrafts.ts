/** A field that another user changed while the form was open. */
export interface ForeignChange<Field> {
  field: Field;
  mine: string;
  theirs: string;
  /** A conflict: both changed it, to different values. */
  contested: boolean;
}

interface Drafts<Draft> {
  /** As it was when the form opened. */
  base: Draft;
  mine: Draft;
  /** As it is now on the server. */
  theirs: Draft;
}

/**
 * Three-way merge of two drafts of a form. What only they changed is taken over, what only we changed
 * stays, and what both changed stays ours until the user chooses.
 */
export function mergeDrafts<Draft extends object, Field extends keyof Draft>(
  fields: readonly Field[],
  shown: (draft: Draft, field: Field) => string,
  { base, mine, theirs }: Drafts<Draft>,
): { merged: Draft; changes: ForeignChange<Field>[] } {
  const merged = { ...mine };
  const changes: ForeignChange<Field>[] = [];
  for (const field of fields) {
    const [was, ours, now] = [shown(base, field), shown(mine, field), shown(theirs, field)];
    if (now === was || now === ours) continue;
    const contested = ours !== was;
    if (!contested) merged[field] = theirs[field];
    changes.push({ field, mine: contested ? ours : was, theirs: now, contested });
  }
  return { merged, changes };
}
