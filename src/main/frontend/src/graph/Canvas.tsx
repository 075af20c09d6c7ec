import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import {
  CameraController,
  FitController,
  GraphController,
  LookController,
  PointerController,
  SpreadController,
} from './controllers';
import { drawnGraph } from './drawnGraph';
import type { Emphasis } from './emphasis';
import { paletteFor } from './palette';
import { Stage } from './Stage';
import type { MapLink, MapPerson } from './types';
import { KeyboardArea, ViewControls } from './ViewControls';

/** Rings: by steps from the network. Groups: a force-directed layout. */
export type Arrangement = 'rings' | 'groups';

type CanvasProps = {
  people: readonly MapPerson[];
  links: readonly MapLink[];
  arrangement: Arrangement;
  emphasis: Emphasis;
  scheme: 'light' | 'dark';
  lookAt: string | null;
  label: string;
  fallback: ReactNode;
  height: number | string;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
};

/** The drawn graph. It renders its props and keeps no state of its own. */
export function Canvas(props: CanvasProps) {
  const { people, links, arrangement, emphasis, scheme, lookAt, label, fallback, height } = props;
  const { ref, width, height: measured } = useElementSize<HTMLDivElement>();
  const stretch = stretchFor(width, measured);
  // A new arrangement starts from a new graph, so that the rings come back as they were.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arrangement is meant to start afresh.
  const graph = useMemo(
    () => drawnGraph(people, links, stretch),
    [people, links, stretch, arrangement],
  );
  const palette = paletteFor(scheme);
  return (
    <div ref={ref}>
      <Stage fallback={fallback} style={{ height }}>
        <LookController graph={graph} emphasis={emphasis} palette={palette} />
        <GraphController graph={graph} />
        {arrangement === 'groups' && <SpreadController graph={graph} />}
        <FitController arrangement={arrangement} />
        <CameraController lookAt={lookAt} />
        <PointerController onSelect={props.onSelect} onHover={props.onHover} />
        <KeyboardArea label={label} />
        <ViewControls />
      </Stage>
    </div>
  );
}

/** In coarse steps, so that resizing a window does not lay out the map again at each pixel. */
function stretchFor(width: number, height: number): number {
  if (width === 0 || height === 0) return 1;
  return Math.min(2, Math.max(0.75, Math.round((width / height) * 4) / 4));
}
