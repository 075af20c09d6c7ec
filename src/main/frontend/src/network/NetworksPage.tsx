import { Anchor, Badge, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { NetworkCardFragment } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { FirstSteps } from './FirstSteps';

const MyNetworks = graphql(`
  query MyNetworks {
    networks(first: 100) {
      edges { node { ...NetworkCard } }
    }
    people(first: 1) { totalCount }
  }

  fragment NetworkCard on Network {
    id
    theme
    purpose
    kind
    startedOn
    currentPhase { id name }
    leader { id name }
    participants(first: 1) { totalCount }
    needs { id }
  }
`);

/** The networks the user may see, or the steps to the first one. */
function NetworksPage() {
  const { t } = useTranslation();
  const answer = useAnswer(MyNetworks, {});
  return (
    <Page
      title={t('network.list.title')}
      lead={t('network.list.lead')}
      actions={
        <Button component={Link} to={addresses.newNetwork} leftSection={<IconPlus size={18} />}>
          {t('network.list.create')}
        </Button>
      }
    >
      <Answer of={answer}>
        {({ networks, people }) => {
          const [only, ...more] = networks.edges.map(({ node }) => node);
          return (
            <Stack gap="lg">
              {more.length === 0 && (only === undefined || only.needs.length === 0) && (
                <FirstSteps people={people.totalCount} network={only} />
              )}
              {only && <NetworkCards networks={[only, ...more]} />}
            </Stack>
          );
        }}
      </Answer>
    </Page>
  );
}

function NetworkCards({ networks }: { networks: readonly NetworkCardFragment[] }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {networks.map((network) => (
        <NetworkCard key={network.id} network={network} />
      ))}
    </SimpleGrid>
  );
}

const ROOMS = ['next', 'gap', 'tour', 'map'] as const;

function NetworkCard({ network }: { network: NetworkCardFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { id, theme, purpose, kind, currentPhase, leader, participants, startedOn } = network;
  return (
    <Panel
      title={
        <Anchor component={Link} to={addresses.next(id)} inherit>
          {theme}
        </Anchor>
      }
    >
      <Stack gap="sm">
        {purpose && <Text lineClamp={3}>{purpose}</Text>}
        <Group gap="xs">
          <Badge variant="light" tt="none">
            {t(`network.kind.${kind}`)}
          </Badge>
          <Badge variant="light" color="ochre" tt="none">
            {currentPhase.name}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {[
            t('network.list.leader', { name: leader.name }),
            t('network.list.participants', { count: participants.totalCount }),
            t('network.list.since', { day: day(startedOn) }),
          ].join(' · ')}
        </Text>
        <Group gap="md">
          {ROOMS.map((room) => (
            <Anchor key={room} component={Link} to={addresses[room](id)}>
              {t(`app.nav.${room}`)}
            </Anchor>
          ))}
        </Group>
      </Stack>
    </Panel>
  );
}

export { NetworksPage as Component };
