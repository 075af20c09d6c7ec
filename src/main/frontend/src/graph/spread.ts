import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { DrawnGraph } from './drawnGraph';
import type { EdgeData, NodeData } from './types';

/** What travels to the worker: numbers only, so that a large map costs nothing to send. */
export type SpreadJob = {
  readonly positions: Float32Array;
  readonly ends: Uint32Array;
  readonly weights: Float32Array;
};

const ROUNDS = 24;
const ITERATIONS_A_ROUND = 12;

export function spreadJob(graph: DrawnGraph): SpreadJob {
  const index = new Map(graph.nodes().map((node, position) => [node, position]));
  const positions = new Float32Array(graph.order * 2);
  const ends = new Uint32Array(graph.size * 2);
  const weights = new Float32Array(graph.size);
  graph.forEachNode((node, { x, y }: NodeData) =>
    positions.set([x, y], (index.get(node) ?? 0) * 2),
  );
  let edge = 0;
  graph.forEachEdge((_, { strength, referral }: EdgeData, source, target) => {
    ends.set([index.get(source) ?? 0, index.get(target) ?? 0], edge * 2);
    weights[edge] = referral ? 1 : 0.3 + (strength ?? 0.4);
    edge += 1;
  });
  return { positions, ends, weights };
}

/**
 * Lets people who know each other draw together, a round at a time. No chance is involved: the same
 * job gives the same places.
 */
export function* spread({ positions, ends, weights }: SpreadJob): Generator<Float32Array> {
  const graph = new UndirectedGraph<{ x: number; y: number }, { weight: number }>();
  for (let node = 0; node < positions.length / 2; node++) {
    graph.addNode(node, { x: positions[node * 2] ?? 0, y: positions[node * 2 + 1] ?? 0 });
  }
  for (let edge = 0; edge < weights.length; edge++) {
    const weight = weights[edge] ?? 1;
    graph.updateEdge(ends[edge * 2], ends[edge * 2 + 1], (known) => ({
      weight: Math.max(weight, known.weight ?? 0),
    }));
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 300,
    linLogMode: true,
    gravity: 0.6,
    slowDown: 4,
  };
  for (let round = 0; round < ROUNDS; round++) {
    forceAtlas2.assign(graph, {
      iterations: ITERATIONS_A_ROUND,
      getEdgeWeight: 'weight',
      settings,
    });
    yield Float32Array.from(
      graph.nodes().flatMap((node) => {
        const { x, y } = graph.getNodeAttributes(node);
        return [x, y];
      }),
    );
  }
}
