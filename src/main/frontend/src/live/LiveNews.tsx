import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { NetworkNewsSubscription } from '../api/generated/graphql';
import { RequestFailed, SignedOut } from '../api/http';
import { refetchAll } from '../api/refetchAll';
import { subscribe } from '../api/subscribe';
import { notifyNews } from '../ui/notify';
import { waitToRetry } from './backoff';

const NetworkNews = graphql(`
  subscription NetworkNews($network: ID!, $after: Int) {
    networkNews(network: $network, after: $after) {
      number
      kind
      byName
      personName
      mine
    }
  }
`);

type News = NetworkNewsSubscription['networkNews'];

/**
 * Live updates of a network: refetches what the page shows when others change something, and shows
 * who did what. Listens only while the page is visible, since browsers limit open connections.
 */
export function LiveNews({ network }: { network: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();

  useEffect(() => {
    let listening: AbortController | null = null;
    let heard: number | null = null;
    const hear = (news: News) => {
      heard = news.number;
      void refetchAll(client);
      if (news.mine) return;
      const who = news.byName ?? t('live.somebody');
      notifyNews(t(`live.${news.kind}`, { who, person: news.personName ?? '' }));
    };
    const listen = () => {
      listening?.abort();
      listening = document.hidden ? null : new AbortController();
      if (listening) void follow(network, () => heard, hear, client, listening.signal);
    };
    listen();
    document.addEventListener('visibilitychange', listen);
    return () => {
      document.removeEventListener('visibilitychange', listen);
      listening?.abort();
    };
  }, [network, client, t]);

  return null;
}

/** Listens, reconnects when the connection is lost, and gives up when the server refuses. */
async function follow(
  network: string,
  after: () => number | null,
  hear: (news: News) => void,
  client: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  for (let tries = 0; !signal.aborted; tries++) {
    try {
      for await (const { networkNews } of subscribe(
        NetworkNews,
        { network, after: after() },
        signal,
      )) {
        tries = 0;
        if (!signal.aborted) hear(networkNews);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SignedOut) {
        await client.invalidateQueries({ queryKey: ['session'] });
        return;
      }
      if (error instanceof RequestFailed && error.status > 0 && error.status < 500) return;
    }
    await waitToRetry(tries, signal);
  }
}
