import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain } from '../api/askAgain';
import { graphql } from '../api/generated';
import type { NetworkNewsSubscription } from '../api/generated/graphql';
import { RequestFailed, SignedOut } from '../api/http';
import { subscribe } from '../api/subscribe';
import { notifyNews } from '../ui/notify';
import { patience } from './patience';

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
 * Shows at once what others write in a network: asks again for what the page shows, and says
 * discreetly who did what. Listens only while somebody looks, since a browser has few connections.
 */
export function LiveNews({ network }: { network: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();

  useEffect(() => {
    let listening: AbortController | null = null;
    let heard: number | null = null;
    const hear = (news: News) => {
      heard = news.number;
      void askAgain(client);
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

/** Listens, and comes back when the connection is lost; gives up when the server says no. */
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
    await patience(tries, signal);
  }
}
