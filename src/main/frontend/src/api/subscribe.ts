import { eventsOf } from './events';
import type { TypedDocumentString } from './generated/graphql';
import { failure, RequestFailed, send } from './http';

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; classification?: string } }[];
}

/**
 * Yields the results of a GraphQL subscription until the server ends it or the signal aborts it.
 * Throws a [RequestFailed] when the server refuses.
 */
export async function* subscribe<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  if (!response.ok) throw await failure(response);
  if (!response.body) return;
  for await (const { type, data } of eventsOf(response.body)) {
    if (type === 'complete') return;
    if (data === '' || type !== 'next') continue;
    const answer = JSON.parse(data) as Answer<Result>;
    const [error] = answer.errors ?? [];
    if (error) {
      const { code, classification } = error.extensions ?? {};
      throw new RequestFailed(error.message, 200, code ?? classification ?? 'INTERNAL_ERROR');
    }
    if (answer.data) yield answer.data;
  }
}
