import { expect, it } from 'vitest';
import { linesOf } from './importRequest';

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}

async function read(...chunks: string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(streamOf(...chunks))) lines.push(line);
  return lines;
}

it('puts a line together that came in pieces', async () => {
  expect(await read('{"a"', ':1}\n{"b":2}', '\n{"c":3}')).toEqual([
    '{"a":1}',
    '{"b":2}',
    '{"c":3}',
  ]);
});

it('skips empty lines', async () => {
  expect(await read('\n\n{"a":1}\n\n')).toEqual(['{"a":1}']);
});
