import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarEvent, IconId } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink } from '../../people/PersonLink';
import { useWhen } from '../../tour/useWhen';
import { addresses } from '../../ui/addresses';
import { today } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import type { TodayNetwork } from './todayQueries';

/** The next conversation with a day, of all networks, with its card at hand. */
export function NextConversation({ networks }: { networks: readonly TodayNetwork[] }) {
  const { t } = useTranslation();
  const when = useWhen();
  const next = nextOf(networks, today());
  if (!next) return null;
  const { network, meeting } = next;
  const { person, on, time, place, channel } = meeting;
  return (
    <Panel title={t('app.today.conversation')}>
      <Stack gap="sm">
        <div>
          <Title order={3}>
            <PersonLink person={person} inherit />
          </Title>
          {person.title && <Text c="dimmed">{person.title}</Text>}
        </div>
        <Text>
          {[when(on, time), t(`tour.channel.${channel}`), place].filter(Boolean).join(' · ')}
        </Text>
        {networks.length > 1 && (
          <Text size="sm" c="dimmed">
            {network.theme}
          </Text>
        )}
        <Group gap="sm">
          <Button
            component={Link}
            to={addresses.card(network.id, person.id)}
            leftSection={<IconId size={18} />}
          >
            {t('app.today.card')}
          </Button>
          <Button
            component={Link}
            variant="default"
            to={addresses.meeting(network.id, meeting.id)}
            leftSection={<IconCalendarEvent size={18} />}
            aria-label={t('tour.tasks.openMeeting', { name: person.name })}
          >
            {t('tour.tasks.open')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

function nextOf(networks: readonly TodayNetwork[], day: string) {
  return networks
    .flatMap((network) =>
      network.plannedConversations.edges.map(({ node: meeting }) => ({ network, meeting })),
    )
    .filter(({ meeting: { on } }) => on && on >= day)
    .sort((one, other) => moment(one.meeting).localeCompare(moment(other.meeting)))[0];
}

function moment({ on, time, id }: { on?: string | null; time?: string | null; id: string }) {
  return [on, time ?? '99', id].join(' ');
}
