import { Button, Stack } from '@mantine/core';
import { IconCalendarCheck, IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { TeamConversationFactsFragment } from '../api/generated/graphql';
import { newKey } from '../api/newKey';
import { useChanges } from '../api/useChange';
import { meetingInput, newMeeting, wayThrough } from '../tour/meeting/meetingDraft';
import { ConversationPlan } from '../tour/meeting/meetingQueries';
import { addresses } from '../ui/addresses';
import { ErrorAlert } from '../ui/ErrorAlert';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';

graphql(`
  fragment TeamConversationFacts on TeamConversation {
    person { id name }
    fills { id competence { id name } }
    route { people { id name } }
  }
`);

/** What a conversation may be about at most. */
const MOST_COMPETENCES = 20;

type PlanTeamProps = {
  network: { id: string; leader: Named; coDriver?: Named | null };
  conversations: readonly TeamConversationFactsFragment[];
  /** Ids of those with whom a conversation is planned already. */
  planned: ReadonlySet<string>;
};

/** Plans the conversations by which the new members of a team may be won. */
export function PlanTeam({ network, conversations, planned }: PlanTeamProps) {
  const { t } = useTranslation();
  const [key] = useState(newKey);
  const planning = useChanges(ConversationPlan);
  const open = conversations.filter(({ person }) => !planned.has(person.id));
  if (conversations.length === 0) return null;
  if (open.length === 0) {
    return (
      <Button
        component={Link}
        to={addresses.tour(network.id, 'planned')}
        variant="default"
        leftSection={<IconCalendarCheck size={18} />}
      >
        {t('suggestion.teams.planned', { count: conversations.length })}
      </Button>
    );
  }
  const inputs = open.map(({ person, fills, route }) => ({
    input: {
      network: network.id,
      person: person.id,
      plan: meetingInput(
        newMeeting({
          ...wayThrough(route.people, [network.leader, network.coDriver]),
          reason: t('suggestion.teams.reason'),
          competences: uniqueById(fills.map(({ competence }) => competence)),
        }),
      ),
      idempotencyKey: `${key}-${person.id}`,
    },
  }));
  // The teams may be others once these are planned, and this card gone: a callback would go with it.
  const plan = () =>
    planning
      .mutateAsync(inputs)
      .then(() => notifyDone(t('suggestion.teams.nowPlanned', { count: inputs.length })))
      .catch(() => undefined);
  return (
    <Stack gap="xs">
      <Button
        onClick={() => void plan()}
        loading={planning.isPending}
        leftSection={<IconCalendarPlus size={18} />}
        h="auto"
        py="xs"
        styles={{ label: { whiteSpace: 'normal' } }}
      >
        {t('suggestion.teams.plan', { count: open.length })}
      </Button>
      <ErrorAlert error={planning.error} title={t('suggestion.teams.notPlanned')} />
    </Stack>
  );
}

function uniqueById(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, MOST_COMPETENCES);
}
