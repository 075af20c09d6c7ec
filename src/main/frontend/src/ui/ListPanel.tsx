import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer } from './Answer';
import { Pager } from './Pager';
import { Panel } from './Panel';
import type { useAddress } from './useAddress';

interface Connection<Item> {
  edges: readonly { readonly node: Item }[];
  pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  totalCount: number;
}

interface ListPanelProps<Data, Item> {
  of: UseQueryResult<Data>;
  /** The list in the answer. */
  list: (data: Data) => Connection<Item>;
  /** Which page of the list the address asks for. */
  address: ReturnType<typeof useAddress>;
  /** What to show where nothing fits. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}

/** One page of a long list, with links to the previous and the next. */
export function ListPanel<Data, Item>(props: ListPanelProps<Data, Item>) {
  const { of, list, address, empty, children } = props;
  return (
    <Panel mt="md" aria-busy={of.isPlaceholderData}>
      <Answer of={of}>
        {(data) => {
          const { edges, pageInfo, totalCount } = list(data);
          const { hasNextPage, endCursor } = pageInfo;
          if (totalCount === 0) return empty;
          return (
            <>
              {children(edges.map(({ node }) => node))}
              <Pager
                offset={address.offset}
                shown={edges.length}
                total={totalCount}
                onPrevious={address.previous}
                onNext={hasNextPage && endCursor ? () => address.next(endCursor) : undefined}
              />
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
