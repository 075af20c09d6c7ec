import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Answer } from '../ui/Answer';
import { Empty } from '../ui/states';

interface OfNetworkProps<Network, Data> {
  of: UseQueryResult<Data & { network?: Network | null }>;
  children: (network: NonNullable<Network>, data: Data) => ReactNode;
}

/** The answer to a query about one network, which may not exist for whoever asks. */
export function OfNetwork<Network, Data>({ of, children }: OfNetworkProps<Network, Data>) {
  const { t } = useTranslation();
  return (
    <Answer of={of}>
      {(data) =>
        data.network ? children(data.network, data) : <Empty title={t('network.unknown')} />
      }
    </Answer>
  );
}
