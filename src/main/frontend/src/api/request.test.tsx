import { beforeEach, expect, it, vi } from 'vitest';
import { TypedDocumentString } from './generated/graphql';
import { Offline, RequestFailed, SignedOut } from './http';
import { request } from './request';

const answerQuery = new TypedDocumentString<{ answer: number }, Record<string, never>>(
  'query Answer { answer }',
);
let sent: Headers;

function server(answer: () => Response) {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent = new Headers(init.headers);
    return answer();
  });
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});

it('answers with the data', async () => {
  server(() => Response.json({ data: { answer: 42 } }));
  expect(await request(answerQuery)).toEqual({ answer: 42 });
});

it('sends the language and the token that proves where it comes from', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not everywhere, tests included
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  server(() => Response.json({ data: { answer: 42 } }));
  await request(answerQuery);
  expect(sent.get('Accept-Language')).toBe('en');
  expect(sent.get('X-XSRF-TOKEN')).toBe('a+b');
});

it('tells that the session has ended', async () => {
  server(() => new Response(null, { status: 401 }));
  await expect(request(answerQuery)).rejects.toBeInstanceOf(SignedOut);
});

it("hands on the server's sentence and its kind", async () => {
  server(() =>
    Response.json({
      errors: [{ message: 'Too deep.', extensions: { classification: 'BAD_REQUEST' } }],
    }),
  );
  await expect(request(answerQuery)).rejects.toMatchObject({
    message: 'Too deep.',
    code: 'BAD_REQUEST',
  });
});

it('tells a server that fails from one that cannot be reached', async () => {
  server(() => new Response('<html>', { status: 502 }));
  await expect(request(answerQuery)).rejects.toMatchObject({ status: 502, code: 'HTTP_502' });
  await expect(request(answerQuery)).rejects.toBeInstanceOf(RequestFailed);
  server(() => {
    throw new TypeError('Failed to fetch');
  });
  await expect(request(answerQuery)).rejects.toBeInstanceOf(Offline);
});
