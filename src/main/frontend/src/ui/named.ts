import type { Choice } from './choice';

/** What a picker gives back: enough to send and to show. */
export interface Named {
  id: string;
  name: string;
}

export function asChoice({ id, name }: Named): Choice {
  return { id, label: name };
}

export function asNamed({ id, label }: Choice): Named {
  return { id, name: label };
}
