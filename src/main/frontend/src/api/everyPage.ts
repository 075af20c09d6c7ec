interface Page<T> {
  edges: readonly { readonly node: T }[];
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Reads a connection page by page to its end: a tour has tens or hundreds of entries, not thousands. */
export async function everyPage<T>(
  read: (after: string | null) => Promise<Page<T> | undefined>,
): Promise<T[]> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<T> | undefined = await read(after);
    if (!page) return nodes;
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}
