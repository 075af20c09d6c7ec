import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../ui/Answer';
import { Empty } from '../ui/states';

interface OfNetworkProps<Data extends { network?: unknown }> {
  of: UseQueryResult<Data>;
  children: (network: NonNullable<Data['network']>, data: Data) => ReactNode;
}

/** The answer to a query about one network, or that it does not exist for this user. */
export function OfNetwork<Data extends { network?: unknown }>(props: OfNetworkProps<Data>) {
  const { of, children } = props;
  const { t } = useTranslation();
  return (
    <Answer of={of}>
      {(data) =>
        data.network ? children(data.network, data) : <Empty title={t('network.unknown')} />
      }
    </Answer>
  );
}
