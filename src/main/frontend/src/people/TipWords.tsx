import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { TipWordsFragment } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import type { Named } from '../ui/named';
import classes from './TipWords.module.css';
import { tipsOf } from './tipsOf';

graphql(`
  fragment TipWords on Person {
    referralsReceived(first: 10) {
      edges { node { id reason mayMentionName network { id } giver { id name } } }
    }
  }
`);

const TipsAbout = graphql(`
  query TipsAbout($person: ID!) {
    node(id: $person) {
      __typename
      ... on Person { id ...TipWords }
    }
  }
`);

interface TipWordsProps {
  network: string;
  /** A card kept on the device may be from before there were tips. */
  person: Partial<TipWordsFragment>;
  /** Who has introduced us already, and so may be named. */
  introducedBy?: string | undefined;
}

/** What others said of a person, in their own words; for the leader alone where the name may not be said. */
export function TipWords({ network, person, introducedBy }: TipWordsProps) {
  const { t } = useTranslation();
  const received = person.referralsReceived?.edges.map(({ node }) => node) ?? [];
  const tips = tipsOf(received, network, introducedBy);
  if (tips.length === 0) return null;
  return (
    <Stack gap="xs">
      {tips.map(({ id, giver, words, unnamed }, index) => (
        <blockquote
          key={id}
          // A sheet has room for one, and lies on the table between the two who talk.
          className={`${classes.tip} ${unnamed || index > 0 ? 'screen-only' : ''}`}
        >
          <Text>{t('people.tip.words', { name: giver, words })}</Text>
          {unnamed && (
            <Text size="sm" c="dimmed">
              {t('people.tip.unnamed', { name: giver })}
            </Text>
          )}
        </blockquote>
      ))}
    </Stack>
  );
}

/** What others said of whoever was just chosen. */
export function TipWordsAbout({ network, person }: { network: string; person: Named }) {
  const { data } = useAnswer(TipsAbout, { person: person.id });
  if (data?.node?.__typename !== 'Person') return null;
  return <TipWords network={network} person={data.node} />;
}
