import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiGraph } from 'graphology';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import { type Renderer, RendererContext } from './rendererContext';
import classes from './Stage.module.css';
import type { EdgeData, NodeData } from './types';
import { usePageFirst } from './usePageFirst';

const PersonProgram = createNodeBorderProgram<NodeData, EdgeData>({
  borders: [
    {
      color: { attribute: 'borderColor' },
      size: { attribute: 'borderSize', defaultValue: 0, mode: 'pixels' },
    },
    { color: { attribute: 'color' }, size: { fill: true } },
  ],
});

// Bent, so that a referral never hides behind the acquaintance of the same two.
const ReferralProgram = createEdgeCurveProgram<NodeData, EdgeData>({
  arrowHead: { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 },
});

type StageProps = {
  /** Shown where the browser cannot draw. */
  fallback: ReactNode;
  style?: CSSProperties;
  children: ReactNode;
};

/** Holds the WebGL renderer; everything else is told to it by the controllers inside. */
export function Stage({ fallback, style, children }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const [renderer, setRenderer] = useState<Renderer | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!container.current) return;
    const started = startRenderer(container.current);
    setFailed(started === null);
    setRenderer(started);
    return () => started?.kill();
  }, []);

  usePageFirst(frame);

  if (failed) return fallback;
  return (
    <div ref={frame} className={classes.frame} style={style}>
      <div ref={container} style={{ position: 'absolute', inset: 0 }} />
      {renderer && <RendererContext value={renderer}>{children}</RendererContext>}
    </div>
  );
}

function startRenderer(container: HTMLDivElement): Renderer | null {
  try {
    return new Sigma<NodeData, EdgeData>(new MultiGraph<NodeData, EdgeData>(), container, {
      allowInvalidContainer: true,
      defaultNodeType: 'person',
      defaultEdgeType: 'tie',
      nodeProgramClasses: { person: PersonProgram },
      edgeProgramClasses: {
        tie: EdgeRectangleProgram,
        thin: EdgeLineProgram,
        referral: ReferralProgram,
      },
      labelFont: '"Source Sans 3 Variable", system-ui, sans-serif',
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 7,
      maxCameraRatio: 3,
      minCameraRatio: 0.03,
      minEdgeThickness: 0.4,
      stagePadding: 40,
      zIndex: true,
    });
  } catch {
    return null;
  }
}
