import { createContext, use } from 'react';
import type Sigma from 'sigma';
import type { EdgeData, NodeData } from './types';

export type Renderer = Sigma<NodeData, EdgeData>;

export const RendererContext = createContext<Renderer | null>(null);

/** The renderer of the stage around; controllers copy one slice of state to it and draw nothing themselves. */
export function useRenderer(): Renderer {
  const renderer = use(RendererContext);
  if (!renderer) throw new Error('A graph controller stands outside a Stage.');
  return renderer;
}
