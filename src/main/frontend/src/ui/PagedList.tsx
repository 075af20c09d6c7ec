import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pages } from '../api/usePages';
import { MoreButton } from './MoreButton';
import { RuledList } from './RuledList';
import { Failure, Loading } from './states';

interface PagedListProps<Item> {
  of: Pages<Item>;
  /** What to say where there is nothing. */
  none: string;
  /** How long the list probably is, while it is on its way. */
  lines?: number;
  columns?: boolean;
  children: (item: Item) => ReactNode;
}

/** A list that grows page by page, or its loading, failing and empty states. */
export function PagedList<Item>({ of, none, lines = 3, columns, children }: PagedListProps<Item>) {
  const { query, items, totalCount } = of;
  return (
    <>
      {query.isPending && <Loading lines={lines} />}
      {query.error && <Failure error={query.error} />}
      {query.isSuccess && totalCount === 0 && <Text c="dimmed">{none}</Text>}
      <RuledList {...(columns ? { columns } : {})}>{items.map(children)}</RuledList>
      <MoreButton of={of} />
    </>
  );
}
