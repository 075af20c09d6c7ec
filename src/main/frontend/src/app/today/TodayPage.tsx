import { Button, Grid, Stack, Text } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TodayQuery } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { FirstSteps } from '../../network/FirstSteps';
import { FirstSuggestion } from '../../suggestion/FirstSuggestion';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import { today, useFormat } from '../../ui/format';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { Arrived } from './Arrived';
import { NextConversation } from './NextConversation';
import { TodayTasks } from './TodayTasks';
import { Today, type TodayNetwork } from './todayQueries';

/** The networks whose next contact stands here; a network more is a click away. */
const SUGGESTED = 3;

/** What to do now, over all networks: the first page after sign-in. */
function TodayPage() {
  const { t } = useTranslation();
  const { weekday } = useFormat();
  return (
    <Page
      title={t('app.today.title')}
      lead={weekday(today())}
      actions={
        <Button
          component={Link}
          to={addresses.networks}
          variant="default"
          leftSection={<IconList size={18} />}
        >
          {t('app.today.networks')}
        </Button>
      }
    >
      <Answer of={useAnswer(Today, {})}>{(answer) => <Ahead answer={answer} />}</Answer>
    </Page>
  );
}

function Ahead({ answer: { me, people, networks } }: { answer: TodayQuery }) {
  const mine = networks.edges.map(({ node }) => node);
  const [only, ...more] = mine;
  if (more.length === 0 && (only === undefined || only.needs.length === 0)) {
    return <FirstSteps people={people.totalCount} network={only} />;
  }
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <TodayTasks networks={mine} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="lg">
          <NextConversation networks={mine} />
          <NextContact networks={mine} />
          <Arrived me={me.id} networks={mine} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

/** Whom to contact next in each network that has a need. */
function NextContact({ networks }: { networks: readonly TodayNetwork[] }) {
  const { t } = useTranslation();
  const wanting = networks.filter(({ needs }) => needs.length > 0).slice(0, SUGGESTED);
  if (wanting.length === 0) return null;
  return (
    <Panel title={t('app.nav.next')}>
      <Stack gap="lg">
        {wanting.map(({ id, theme }) => (
          <div key={id}>
            {networks.length > 1 && (
              <Text size="sm" c="dimmed">
                {theme}
              </Text>
            )}
            <FirstSuggestion network={id} />
          </div>
        ))}
      </Stack>
    </Panel>
  );
}

export { TodayPage as Component };
