import { expect, it } from 'vitest';
import { eventsOf, type StreamEvent } from './events';

async function read(...pieces: string[]): Promise<StreamEvent[]> {
  const bytes = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(bytes.encode(piece));
      controller.close();
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of eventsOf(stream)) events.push(event);
  return events;
}

it('reads events whatever pieces they come in', async () => {
  const whole = 'event:next\ndata:{"a":1}\n\nevent:complete\ndata:\n\n';
  const events = [
    { type: 'next', data: '{"a":1}' },
    { type: 'complete', data: '' },
  ];
  expect(await read(whole)).toEqual(events);
  expect(await read(...whole)).toEqual(events);
});

it('leaves out comments that only keep the connection open', async () => {
  expect(await read(':\n\n', ': ping\n\n', 'data: x\n\n')).toEqual([
    { type: 'message', data: 'x' },
  ]);
});

it('joins the lines of one event', async () => {
  expect(await read('data: a\r\ndata: b\r\n\r\n')).toEqual([{ type: 'message', data: 'a\nb' }]);
});
