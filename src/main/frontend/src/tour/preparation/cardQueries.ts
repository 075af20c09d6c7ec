import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keep, kept } from '../../api/device';
import { graphql } from '../../api/generated';
import type { CardQuery } from '../../api/generated/graphql';
import { Offline } from '../../api/http';
import { request } from '../../api/request';
import { answerKey } from '../../api/useAnswer';

const Card = graphql(`
  query Card($network: ID!, $person: ID!) {
    me { id }
    network(id: $network) {
      id
      theme
      startedOn
      phases { id name }
      card(person: $person) {
        person { id name title email phone informedOn organisation { id name } ...TipWords }
        plan {
          id
          version
          on
          time
          place
          channel
          reason
          introduction
          competences { id name }
          corner { id name }
          phase { id name }
          introducer { id name }
        }
        fills { id name }
        askAbout { id name }
        askAboutReason
        mentions { referred person { id name title } }
        pitch
        motivationQuestions
        knowSomebody
        nomination
        privacy
      }
    }
  }
`);

export type CardNetwork = NonNullable<CardQuery['network']>;
export type ConversationCard = NonNullable<CardNetwork['card']>;

function cardName(network: string, person: string): string {
  return `card.${network}.${person}`;
}

/** The card from the server or, offline, the copy kept when it was last opened. */
export function useCard(network: string, person: string) {
  const { i18n } = useTranslation();
  const name = cardName(network, person);
  const query = useQuery({
    queryKey: [...answerKey(Card, { network, person }), i18n.language],
    // `navigator.onLine` is unreliable: always try.
    networkMode: 'always',
    retry: false,
    queryFn: async () => {
      const answer = await request(Card, { network, person });
      if (answer.network?.card) keep(name, answer);
      return answer;
    },
  });
  const before = query.error instanceof Offline ? kept<CardQuery>(name) : null;
  return { query, card: query.data ?? before?.value, keptAt: query.data ? null : before?.at };
}
