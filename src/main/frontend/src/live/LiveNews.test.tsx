import { notifications } from '@mantine/notifications';
import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../showing';
import { backoff } from './backoff';
import { LiveNews } from './LiveNews';

afterEach(() => vi.restoreAllMocks());

function news(number: number, mine: boolean) {
  const networkNews = { number, kind: 'VISIT', byName: 'Bo', personName: 'Anna', mine };
  return `event:next\ndata:${JSON.stringify({ data: { networkNews } })}\n\n`;
}

/** A server that speaks when told to; remembers what it was asked. */
function speaking() {
  const asked: { after: number | null }[] = [];
  const controllers: ReadableStreamDefaultController<Uint8Array>[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)).variables);
    const body = new ReadableStream<Uint8Array>({ start: (one) => void controllers.push(one) });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  });
  const say = (text: string) => controllers.at(-1)?.enqueue(new TextEncoder().encode(text));
  const end = () => controllers.at(-1)?.close();
  return { asked, say, end };
}

it('says what others did, not what one did oneself', async () => {
  const shown = vi.spyOn(notifications, 'show');
  const { say } = speaking();
  await show(<LiveNews network="network-1" />);
  await act(async () => say(news(1, true) + news(2, false)));
  await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
  expect(shown.mock.calls[0]?.[0].message).toBe('Bo har netop logget en samtale med Anna.');
});

it('comes back after a lost connection and asks for what it missed', async () => {
  const { asked, say, end } = speaking();
  await show(<LiveNews network="network-1" />);
  await act(async () => say(news(7, true)));
  await act(async () => end());
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 5000 });
  expect(asked.at(-1)).toEqual({ network: 'network-1', after: 7 });
  cleanup();
});

it('waits longer each time, up to half a minute', () => {
  expect([0, 1, 2, 10].map(backoff)).toEqual([1000, 2000, 4000, 30_000]);
});
