/** A person as the map draws one. */
export type MapPerson = {
  readonly id: string;
  readonly name: string;
  readonly title?: string | null;
  readonly organisation?: string | null;
  /** Steps from the network; 0 takes part, null is known through a referral alone. */
  readonly step: number | null;
  readonly participant: boolean;
};

export type MapLink = {
  readonly source: string;
  readonly target: string;
  readonly strength?: number | null;
  /** True: a referral, drawn as an arrow; false: they know each other. */
  readonly referral: boolean;
};

export type Position = { readonly x: number; readonly y: number };

/** What a node of the drawn graph carries; looks are computed from it, never stored in it. */
export type NodeData = Position & {
  readonly label: string;
  readonly step: number | null;
  readonly participant: boolean;
};

export type EdgeData = { readonly referral: boolean; readonly strength: number | null };
