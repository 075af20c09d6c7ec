import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Answer } from '../ui/Answer';
import { Absent } from '../ui/absent';

interface OfNetworkProps<Data extends { network?: unknown }> {
  of: UseQueryResult<Data>;
  children: (network: NonNullable<Data['network']>, data: Data) => ReactNode;
}

/** The answer to a query about one network; a page of its own says that there is none for this user. */
export function OfNetwork<Data extends { network?: unknown }>(props: OfNetworkProps<Data>) {
  const { of, children } = props;
  return (
    <Answer of={of}>
      {(data) => {
        if (!data.network) throw new Absent('network');
        return children(data.network, data);
      }}
    </Answer>
  );
}
