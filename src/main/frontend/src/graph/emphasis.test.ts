import { expect, test } from 'vitest';
import { drawnGraph } from './drawnGraph';
import { type Emphasis, emphasised, NO_EMPHASIS } from './emphasis';
import { paletteFor } from './palette';

const palette = paletteFor('light');
const names = ['ada', 'ben', 'cleo', 'dan'];
const people = names.map((id, step) => ({ id, name: id, step, participant: step === 0 }));
const graph = drawnGraph(people, [
  { source: 'ada', target: 'ben', referral: false },
  { source: 'ben', target: 'cleo', referral: false },
  { source: 'ben', target: 'cleo', referral: true },
  { source: 'cleo', target: 'nobody', referral: false },
]);

function lit(emphasis: Emphasis): string[] {
  const { node } = emphasised(graph, emphasis, palette);
  return names.filter((id) => node(id, graph.getNodeAttributes(id)).color !== palette.faded);
}

function edgeColours(emphasis: Emphasis, from: string, to: string): string[] {
  const { edge } = emphasised(graph, emphasis, palette);
  return graph.edges(from, to).map((id) => edge(from, to, graph.getEdgeAttributes(id)).color);
}

test('leaves out links to people who are not drawn', () => {
  expect(graph.size).toBe(3);
});

test('lights everybody when nothing is looked at', () => {
  expect(lit(NO_EMPHASIS)).toEqual(names);
});

test('fades all but the person pointed at and those they know', () => {
  expect(lit({ ...NO_EMPHASIS, hovered: 'ada' })).toEqual(['ada', 'ben']);
});

test('keeps a route lit while somebody else is looked at', () => {
  const emphasis = { route: ['ada', 'ben'], selected: 'cleo', hovered: null };
  expect(lit(emphasis)).toEqual(['ada', 'ben', 'cleo']);
});

test('draws the ties of a route in its colour, in either direction', () => {
  const emphasis = { ...NO_EMPHASIS, route: ['ben', 'ada'] };
  expect(edgeColours(emphasis, 'ada', 'ben')).toEqual([palette.route]);
});

test('draws a referral apart from the acquaintance of the same two', () => {
  expect(edgeColours(NO_EMPHASIS, 'ben', 'cleo')).toEqual([palette.referral, palette.tie]);
});

test('draws the ties of the person looked at darker than those among the others', () => {
  const emphasis = { ...NO_EMPHASIS, selected: 'ben' };
  expect(edgeColours(emphasis, 'ada', 'ben')).toEqual([palette.nearTie]);
});

test('rings those who take part', () => {
  const { node } = emphasised(graph, NO_EMPHASIS, palette);
  expect(node('ada', graph.getNodeAttributes('ada')).borderSize).toBeGreaterThan(0);
  expect(node('ben', graph.getNodeAttributes('ben')).borderSize).toBe(0);
});
