import { type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { requestWith } from './request';
import { answerKey } from './useAnswer';

interface Connection<Item> {
  edges: { node: Item }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

export interface Pages<Item> {
  items: Item[];
  totalCount: number;
  /** Asks for the next page; undefined when this is all. */
  more: (() => void) | undefined;
  query: UseInfiniteQueryResult<unknown>;
}

/** A list that grows page by page; `connectionIn` finds the connection in an answer. */
export function usePages<Result, Variables extends { after?: string | null | undefined }, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionIn: (result: Result) => Connection<Item> | null | undefined,
): Pages<Item> {
  const query = useInfiniteQuery({
    queryKey: [...answerKey(document, variables), 'pages'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => requestWith(document, { ...variables, after: pageParam }),
    getNextPageParam: (last) => {
      const page = connectionIn(last)?.pageInfo;
      return page?.hasNextPage ? page.endCursor : null;
    },
  });
  const connections = query.data?.pages.map(connectionIn) ?? [];
  return {
    items: connections.flatMap((connection) => connection?.edges.map((edge) => edge.node) ?? []),
    totalCount: connections[0]?.totalCount ?? 0,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    query,
  };
}
