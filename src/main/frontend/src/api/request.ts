import type { TypedDocumentString } from './generated/graphql';
import { failure, RequestFailed, send } from './http';

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { classification?: string } & Refusal }[];
}

/** What was wrong with an argument. */
interface Refusal {
  code?: string;
  argument?: string[];
}

/** The field of a form: what a mutation calls it within its `input`. */
function fieldOf(refusal: Refusal | undefined): string | null {
  const [input, ...field] = refusal?.argument ?? [];
  return input === 'input' && field.length > 0 ? field.join('.') : null;
}

/** Variables may be left out where the document has none. */
type VariablesOf<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/** Sends one GraphQL document and returns its data, or throws a [RequestFailed]. */
export function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Result> {
  return requestWith(document, variables);
}

/** As [request], for generic callers that do not know a document's variables. */
export async function requestWith<Result>(
  document: TypedDocumentString<Result, never>,
  variables: unknown,
): Promise<Result> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (!response.ok) throw await failure(response);
  const answer = (await response.json()) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    throw new RequestFailed(
      error?.message ?? '',
      response.status,
      error?.extensions?.code ?? error?.extensions?.classification ?? 'INTERNAL_ERROR',
      fieldOf(error?.extensions),
    );
  }
  return answer.data;
}
