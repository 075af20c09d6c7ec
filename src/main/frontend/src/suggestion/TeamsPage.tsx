import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { TeamCard } from './TeamCard';
import classes from './TeamCard.module.css';

const TeamsOfNetwork = graphql(`
  query TeamsOfNetwork($network: ID!, $size: Int!) {
    network(id: $network) {
      id
      teams(size: $size) { ...TeamFacts }
    }
  }
`);

const SIZES = ['4', '5', '6'];

/** The best core teams: what they cover, and how well they know each other. */
function TeamsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [size, setSize] = useState('5');
  const answer = useAnswer(
    TeamsOfNetwork,
    { network: networkId, size: Number(size) },
    { keep: true },
  );
  return (
    <Page title={t('suggestion.teams.title')} lead={t('suggestion.teams.lead')}>
      <Stack gap="lg">
        <Group>
          <SegmentedControl
            value={size}
            onChange={setSize}
            aria-label={t('suggestion.teams.size')}
            data={SIZES.map((value) => ({
              value,
              label: t('suggestion.teams.people', { count: Number(value) }),
            }))}
          />
        </Group>
        <OfNetwork of={answer}>
          {(network) => {
            if (network.teams.length === 0) {
              return (
                <Panel>
                  <Text>{t('suggestion.teams.none')}</Text>
                </Panel>
              );
            }
            return (
              <div className={classes.teams}>
                {network.teams.map((team, index) => (
                  <TeamCard
                    key={team.people.map(({ id }) => id).join()}
                    number={index + 1}
                    team={team}
                  />
                ))}
              </div>
            );
          }}
        </OfNetwork>
      </Stack>
    </Page>
  );
}

export { TeamsPage as Component };
