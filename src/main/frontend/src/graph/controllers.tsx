import { useEffect } from 'react';
import { drawHover, drawLabel } from './drawNames';
import type { DrawnGraph } from './drawnGraph';
import { type Emphasis, emphasised, hasManyLines } from './emphasis';
import type { Palette } from './palette';
import { useRenderer } from './rendererContext';
import { spreadJob } from './spread';

export function GraphController({ graph }: { graph: DrawnGraph }) {
  const renderer = useRenderer();
  useEffect(() => {
    renderer.setGraph(graph);
    renderer.setSetting('hideEdgesOnMove', hasManyLines(graph));
  }, [renderer, graph]);
  return null;
}

type LookProps = { graph: DrawnGraph; emphasis: Emphasis; palette: Palette };

export function LookController({ graph, emphasis, palette }: LookProps) {
  const renderer = useRenderer();
  useEffect(() => {
    renderer.setSettings({
      defaultDrawNodeLabel: drawLabel(palette),
      defaultDrawNodeHover: drawHover(palette),
    });
  }, [renderer, palette]);
  useEffect(() => {
    const { node, edge } = emphasised(graph, emphasis, palette);
    renderer.setSettings({
      nodeReducer: (id, data) => ({ ...data, ...node(id, data) }),
      edgeReducer: (id, data) => {
        // Asked of the renderer: it may still be drawing the graph before this one.
        const [source, target] = renderer.getGraph().extremities(id);
        return { ...data, ...edge(source, target, data) };
      },
    });
  }, [renderer, graph, emphasis, palette]);
  return null;
}

/** Draws people who know each other together, in a worker so that the page stays free. */
export function SpreadController({ graph }: { graph: DrawnGraph }) {
  useEffect(() => {
    const worker = new Worker(new URL('./spread.worker.ts', import.meta.url), { type: 'module' });
    const nodes = graph.nodes();
    worker.addEventListener('message', ({ data }: MessageEvent<Float32Array | null>) => {
      if (data === null) worker.terminate();
      else move(graph, nodes, data);
    });
    worker.postMessage(spreadJob(graph));
    return () => worker.terminate();
  }, [graph]);
  return null;
}

function move(graph: DrawnGraph, nodes: readonly string[], positions: Float32Array) {
  const index = new Map(nodes.map((node, place) => [node, place]));
  graph.updateEachNodeAttributes(
    (node, data) => {
      const place = (index.get(node) ?? 0) * 2;
      return { ...data, x: positions[place] ?? data.x, y: positions[place + 1] ?? data.y };
    },
    { attributes: ['x', 'y'] },
  );
}

type PointerProps = {
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
};

export function PointerController({ onSelect, onHover }: PointerProps) {
  const renderer = useRenderer();
  useEffect(() => {
    const select = ({ node }: { node: string }) => onSelect(node);
    const clear = () => onSelect(null);
    // With many lines, lighting up whoever the pointer passes would hold up the pointer itself.
    const enter = ({ node }: { node: string }) => {
      if (!hasManyLines(renderer.getGraph() as DrawnGraph)) onHover(node);
    };
    const leave = () => onHover(null);
    renderer.on('clickNode', select).on('clickStage', clear);
    renderer.on('enterNode', enter).on('leaveNode', leave);
    return () => {
      renderer.off('clickNode', select).off('clickStage', clear);
      renderer.off('enterNode', enter).off('leaveNode', leave);
    };
  }, [renderer, onSelect, onHover]);
  return null;
}

/** Shows the whole of a new arrangement, whatever was looked at in the one before. */
export function FitController({ arrangement }: { arrangement: string }) {
  const renderer = useRenderer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of arrangement that counts.
  useEffect(() => {
    renderer.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }, [renderer, arrangement]);
  return null;
}

/** Moves the view to somebody found in the search or the table. */
export function CameraController({ lookAt }: { lookAt: string | null }) {
  const renderer = useRenderer();
  useEffect(() => {
    if (lookAt === null) return;
    // New looks put off where people stand until the next frame is drawn.
    const frame = requestAnimationFrame(() => {
      const place = renderer.getNodeDisplayData(lookAt);
      if (!place) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const ratio = Math.min(renderer.getCamera().ratio, 0.5);
      renderer
        .getCamera()
        .animate({ x: place.x, y: place.y, ratio }, { duration: still ? 1 : 400 });
    });
    return () => cancelAnimationFrame(frame);
  }, [renderer, lookAt]);
  return null;
}
