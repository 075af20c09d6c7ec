import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import type { TeamsOfNetworkQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { useFormat } from '../ui/format';
import type { Named } from '../ui/named';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { CoreStays } from './CoreStays';
import { namesOf, TeamCard } from './TeamCard';
import classes from './TeamCard.module.css';

const TeamsOfNetwork = graphql(`
  query TeamsOfNetwork($network: ID!, $size: Int!, $mayLeave: [ID!]!) {
    corners { id name }
    network(id: $network) {
      id
      leader { id name }
      coDriver { id name }
      participants(first: 100) { edges { node { id kind person { id name } } } }
      plannedConversations(first: 100) { edges { node { id person { id } } } }
      teams(size: $size, mayLeave: $mayLeave) { ...TeamFacts }
    }
  }
`);

const SIZES = ['4', '5', '6'];

type Network = NonNullable<TeamsOfNetworkQuery['network']>;

/** The best core teams: what they cover, how well they know each other, and what they take. */
function TeamsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [size, setSize] = useState('5');
  const [mayLeave, setMayLeave] = useState<string[]>([]);
  const answer = useAnswer(
    TeamsOfNetwork,
    { network: networkId, size: Number(size), mayLeave },
    { keep: true },
  );
  return (
    <Page title={t('suggestion.teams.title')} lead={t('suggestion.teams.lead')}>
      <Stack gap="lg">
        <SegmentedControl
          value={size}
          onChange={setSize}
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('suggestion.teams.size')}
          data={SIZES.map((value) => ({
            value,
            label: t('suggestion.teams.people', { count: Number(value) }),
          }))}
        />
        <OfNetwork of={answer}>
          {(network, { corners }) => (
            <Teams
              network={network}
              corners={corners}
              size={Number(size)}
              mayLeave={mayLeave}
              onMayLeave={setMayLeave}
            />
          )}
        </OfNetwork>
      </Stack>
    </Page>
  );
}

type TeamsProps = {
  network: Network;
  corners: readonly Named[];
  size: number;
  mayLeave: readonly string[];
  onMayLeave: (mayLeave: string[]) => void;
};

function Teams({ network, corners, size, mayLeave, onMayLeave }: TeamsProps) {
  const { t } = useTranslation();
  const { teams, leader, coDriver } = network;
  const core = network.participants.edges
    .filter(({ node }) => node.kind === 'CORE')
    .map(({ node }) => node.person);
  const leads = new Set([leader.id, coDriver?.id]);
  const others = core.filter(({ id }) => !leads.has(id));
  const inCore = new Set([
    ...core.map(({ id }) => id),
    leader.id,
    ...(coDriver ? [coDriver.id] : []),
  ]);
  const planned = new Set(network.plannedConversations.edges.map(({ node }) => node.person.id));
  if (teams.length === 0) {
    return (
      <Panel>
        <Text>{t('suggestion.teams.none')}</Text>
      </Panel>
    );
  }
  return (
    <>
      {others.length > 0 && <CoreStays core={others} mayLeave={mayLeave} onChange={onMayLeave} />}
      <Summary teams={teams} full={inCore.size - mayLeave.length >= size} />
      <div className={classes.teams}>
        {teams.map((team, index) => (
          <TeamCard
            key={team.people.map(({ id }) => id).join()}
            number={index + 1}
            team={team}
            network={network}
            corners={corners}
            core={inCore}
            planned={planned}
          />
        ))}
      </div>
    </>
  );
}

/** Whether any team covers what is needed, and whether there is room for a choice. */
function Summary({ teams, full }: { teams: Network['teams']; full: boolean }) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const most = Math.max(...teams.map(({ coveredShare }) => coveredShare));
  const place = teams.findIndex(({ coveredShare }) => coveredShare === most);
  const best = teams[place];
  if (!best) return null;
  const number = place + 1;
  return (
    <Text role="status">
      {best.missing.length === 0
        ? t('suggestion.teams.bestCovers', { number })
        : t('suggestion.teams.bestLacks', {
            number,
            share: share(best.coveredShare),
            needs: namesOf(best.missing),
          })}
      {full && ` ${t('suggestion.teams.full')}`}
    </Text>
  );
}

export { TeamsPage as Component };
