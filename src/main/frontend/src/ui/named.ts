import type { Choice } from './choice';

/** An id to send and a name to show. */
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
