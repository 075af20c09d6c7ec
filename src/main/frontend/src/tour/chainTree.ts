type Named = { readonly id: string; readonly name: string };

export type GivenReferral = {
  readonly id: string;
  readonly on: string;
  readonly giver: Named;
  readonly receiver: Named;
};

export interface ChainNode<R extends GivenReferral> {
  person: Named;
  /** How the tour came to this person; null for the leader and for those she met by herself. */
  referral: R | null;
  /** Stands elsewhere in the tree already, with all that followed. */
  again: boolean;
  children: ChainNode<R>[];
}

/**
 * Who referred whom, from the leader on. Everybody's first referral is where they stand; a later
 * one shows the name again without what followed, so that circles come to an end.
 */
export function chainTree<R extends GivenReferral>(
  leader: Named,
  referrals: readonly R[],
): ChainNode<R> {
  const inOrder = referrals.toSorted(byDayThenId);
  const root: ChainNode<R> = { person: leader, referral: null, again: false, children: [] };
  const placed = new Map([[leader.id, root]]);
  for (const referral of inOrder) {
    const giver = placed.get(referral.giver.id) ?? metByLeader(referral.giver, root, placed);
    const known = placed.has(referral.receiver.id);
    const receiver: ChainNode<R> = {
      person: referral.receiver,
      referral,
      again: known,
      children: [],
    };
    giver.children.push(receiver);
    if (!known) placed.set(referral.receiver.id, receiver);
  }
  return root;
}

function metByLeader<R extends GivenReferral>(
  person: Named,
  root: ChainNode<R>,
  placed: Map<string, ChainNode<R>>,
): ChainNode<R> {
  const node: ChainNode<R> = { person, referral: null, again: false, children: [] };
  root.children.push(node);
  placed.set(person.id, node);
  return node;
}

function byDayThenId(a: GivenReferral, b: GivenReferral): number {
  return compare(a.on, b.on) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
