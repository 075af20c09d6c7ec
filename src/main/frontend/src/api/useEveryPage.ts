import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql';
import { requestWith } from './request';
import { answerKey } from './useAnswer';

export interface Page<Item> {
  edges: readonly { readonly node: Item }[];
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Reads all pages of a connection. */
export async function everyPage<Item>(
  read: (after: string | null) => Promise<Page<Item> | undefined>,
): Promise<Item[]> {
  const nodes: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Item> | undefined = await read(after);
    if (!page) return nodes;
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/**
 * A whole connection, for lists of tens or hundreds of entries; `connectionIn` finds it in an
 * answer.
 */
export function useEveryPage<Result, Variables extends { after?: string | null | undefined }, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionIn: (result: Result) => Page<Item> | undefined,
): UseQueryResult<Item[]> {
  return useQuery({
    queryKey: answerKey(document, variables),
    queryFn: () =>
      everyPage(async (after) =>
        connectionIn(await requestWith(document, { ...variables, after })),
      ),
  });
}
