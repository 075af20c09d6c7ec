import { beforeEach, expect, test, vi } from 'vitest';
import { cancelUnsent, dropUnsent, keepUnsent, sendUnsent, type Unsent, unsent } from './unsent';
import { newVisit } from './visitDraft';

const log: Unsent = {
  user: 'user-1',
  name: 'Ada',
  at: '2026-05-04T10:00:00Z',
  draft: newVisit({ id: 'person-ada', name: 'Ada' }, '2026-05-04'),
  input: {
    network: 'network-1',
    person: 'person-ada',
    on: '2026-05-04',
    channel: 'PHONE',
    outcome: 'MAYBE',
    idempotencyKey: 'k1',
  },
};

let sent = 0;

function answering(userErrors: { message: string }[]) {
  vi.stubGlobal('fetch', async () => {
    sent++;
    return Response.json({ data: { visitLog: { visit: null, userErrors } } });
  });
}

beforeEach(() => {
  localStorage.clear();
  sent = 0;
});

test('waits while there is no connection, and is sent once when there is', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  keepUnsent(log);
  keepUnsent(log);
  expect(await sendUnsent('user-1')).toBe(0);
  expect(unsent()).toHaveLength(1);

  answering([]);
  expect(await sendUnsent('user-1')).toBe(1);
  expect(await sendUnsent('user-1')).toBe(0);
  expect(sent).toBe(1);
  expect(unsent()).toEqual([]);
});

test('sends nobody else’s conversations', async () => {
  answering([]);
  keepUnsent(log);
  expect(await sendUnsent('user-2')).toBe(0);
  expect(sent).toBe(0);
});

test('keeps what the server refused, with the reason, until it is dropped', async () => {
  answering([{ message: 'Personen findes ikke.' }]);
  keepUnsent(log);
  await sendUnsent('user-1');
  await sendUnsent('user-1');
  expect(sent).toBe(1);
  expect(unsent()[0]?.problem).toBe('Personen findes ikke.');
  dropUnsent(log);
  expect(unsent()).toEqual([]);
});

test('goes on to the next when the server cannot read one', async () => {
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) =>
    String(init.body).includes('k1')
      ? Response.json({ errors: [{ message: 'Ugyldig dato', extensions: { code: 'NOT_A_DAY' } }] })
      : Response.json({ data: { visitLog: { visit: { id: 'visit-2' }, userErrors: [] } } }),
  );
  keepUnsent(log);
  keepUnsent({ ...log, name: 'Bo', input: { ...log.input, idempotencyKey: 'k2' } });

  expect(await sendUnsent('user-1')).toBe(1);
  expect(unsent()).toHaveLength(1);
  expect(unsent()[0]?.problem).toBe('Ugyldig dato');
});

test.each([401, 502, 503])('waits as a whole when the server answers %i', async (status) => {
  vi.stubGlobal('fetch', async () => {
    sent++;
    return Response.json({}, { status });
  });
  keepUnsent(log);
  keepUnsent({ ...log, name: 'Bo', input: { ...log.input, idempotencyKey: 'k2' } });

  expect(await sendUnsent('user-1')).toBe(0);
  expect(sent).toBe(1);
  expect(unsent().map(({ problem }) => problem)).toEqual([undefined, undefined]);
});

test('is called back while it waits, and not once it has arrived', async () => {
  keepUnsent(log);
  expect(await cancelUnsent('k1')).toBe(true);
  expect(unsent()).toEqual([]);

  answering([]);
  keepUnsent(log);
  await sendUnsent('user-1');
  expect(await cancelUnsent('k1')).toBe(false);
});
