import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { requestWith } from './request';

interface Options {
  /** False: do not ask yet. */
  enabled?: boolean;
  /** Show the former answer while a new page or filter is on its way. */
  keep?: boolean;
}

function nameOf(document: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? document;
}

/** The cache key for a document and its variables. */
export function answerKey(document: object, variables: unknown): unknown[] {
  return ['graphql', nameOf(document.toString()), variables];
}

/** A GraphQL query, cached and refetched by TanStack Query. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: Options = {},
): UseQueryResult<Result> {
  return useQuery<Result>({
    queryKey: answerKey(document, variables),
    queryFn: () => requestWith(document, variables),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
