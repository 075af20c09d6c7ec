import { MultiGraph } from 'graphology';
import { placeInRings } from './rings';
import type { EdgeData, MapLink, MapPerson, NodeData } from './types';

export type DrawnGraph = MultiGraph<NodeData, EdgeData>;

/** How much wider than high the room to draw in is; the rings fill it. */
type Stretch = number;

/** Acquaintances become undirected edges, referrals directed ones; links to people not drawn are left out. */
export function drawnGraph(
  people: readonly MapPerson[],
  links: readonly MapLink[],
  stretch: Stretch = 1,
): DrawnGraph {
  const graph: DrawnGraph = new MultiGraph<NodeData, EdgeData>();
  const places = placeInRings(people, links);
  for (const person of people) {
    const place = places.get(person.id);
    if (!place || graph.hasNode(person.id)) continue;
    graph.addNode(person.id, {
      x: place.x * stretch,
      y: place.y,
      label: person.name,
      step: person.step,
      participant: person.participant,
    });
  }
  for (const link of links) addLink(graph, link);
  return graph;
}

function addLink(graph: DrawnGraph, { source, target, referral, strength }: MapLink) {
  if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return;
  const data: EdgeData = { referral, strength: strength ?? null };
  if (referral) graph.addDirectedEdge(source, target, data);
  else graph.addUndirectedEdge(source, target, data);
}
