import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { RequestFailed } from './http';
import { refetchAll } from './refetchAll';
import { requestWith } from './request';

interface Refusal {
  message: string;
  code?: string;
  field?: string[] | null;
}

/** The server refused the change for reasons that the user can correct. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '));
    this.name = 'Refused';
    this.refusals = refusals;
  }

  /** The sentence for one input field, dotted as in `referrals.0.person`. */
  forField(name: string): string | undefined {
    return this.refusals.find((refusal) => refusal.field?.join('.') === name)?.message;
  }

  has(code: string): boolean {
    return this.refusals.some((refusal) => refusal.code === code);
  }
}

/** The server's message for each refused field. */
export function fieldErrors(
  error: Error | null | undefined,
): (field: string) => string | undefined {
  return (field) => (error instanceof Refused ? error.forField(field) : undefined);
}

/** The error to show for the form as a whole; null when one of these fields shows it. */
export function formError<Failure extends Error>(
  fields: readonly string[],
  error: Failure | null | undefined,
): Failure | null {
  return error && !fields.some(fieldErrors(error)) ? error : null;
}

/** What one field made unreadable is shown there, like any other refusal. */
function atField(error: unknown): never {
  if (error instanceof RequestFailed && error.field) {
    const { message, code, field } = error;
    throw new Refused([{ message, code, field: field.split('.') }]);
  }
  throw error;
}

function refusalsIn(result: object): Refusal[] {
  return Object.values(result).flatMap(
    (payload: { userErrors?: Refusal[] } | null) => payload?.userErrors ?? [],
  );
}

async function change<Result extends object, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const result = await requestWith(document, variables).catch(atField);
  const refusals = refusalsIn(result);
  if (refusals.length > 0) throw new Refused(refusals);
  return result;
}

/**
 * A GraphQL mutation. Refusals are thrown as [Refused]. A success refetches everything on the page,
 * since a conversation or a need changes gap, suggestions and map alike.
 *
 * What was refetched may put another component in the place of the one that changed it, such as a
 * form of the next version; callbacks passed to `mutate` are dropped then, `onDone` is not.
 */
export function useChange<Result extends object, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone?: (result: Result, variables: Variables) => void,
): UseMutationResult<Result, Error, Variables> {
  const client = useQueryClient();
  return useMutation<Result, Error, Variables>({
    mutationFn: (variables) => change(document, variables),
    onSuccess: (result, variables) => {
      onDone?.(result, variables);
      return refetchAll(client);
    },
  });
}

/**
 * The same mutation for several things, one after the other, until one is refused. Everything is
 * refetched once, after a refusal too: what went before it is done.
 */
export function useChanges<Result extends object, Variables>(
  document: TypedDocumentString<Result, Variables>,
): UseMutationResult<void, Error, readonly Variables[]> {
  const client = useQueryClient();
  return useMutation<void, Error, readonly Variables[]>({
    mutationFn: async (all) => {
      for (const variables of all) await change(document, variables);
    },
    onSettled: () => refetchAll(client),
  });
}
