import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../api/generated';
import type { PersonVisitsQuery } from '../../api/generated/graphql';
import { usePages } from '../../api/usePages';
import { addresses } from '../../ui/addresses';
import { useFormat } from '../../ui/format';
import { PagedList } from '../../ui/PagedList';
import { Panel } from '../../ui/Panel';
import { UndoVisit } from './UndoVisit';

const PersonVisits = graphql(`
  query PersonVisits($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Person {
        visits(first: 10, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              id
              on
              channel
              outcome
              motivation
              note
              nextStep
              undoableUntil
              person { id name }
              network { id theme }
            }
          }
        }
      }
    }
  }
`);

/** The conversations held with a person. */
export function ConversationsPanel({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const visits = usePages(PersonVisits, { id: personId }, ({ node }) =>
    node?.__typename === 'Person' ? node.visits : null,
  );
  return (
    <Panel title={t('tour.ofPerson.visits')}>
      <PagedList of={visits} none={t('tour.ofPerson.noVisits')}>
        {(visit) => <Conversation key={visit.id} visit={visit} />}
      </PagedList>
    </Panel>
  );
}

type Visit = Extract<
  PersonVisitsQuery['node'],
  { __typename: 'Person' }
>['visits']['edges'][number]['node'];

function Conversation({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { on, channel, outcome, motivation, note, nextStep, network } = visit;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          {day(on)} · {t(`tour.channel.${channel}`)}
        </Text>
        <Badge variant="light">{t(`tour.outcome.${outcome}`)}</Badge>
      </Group>
      <Anchor component={Link} to={addresses.tour(network.id)} size="sm">
        {network.theme}
      </Anchor>
      {motivation && <Text>»{motivation}«</Text>}
      {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      {nextStep && (
        <Text size="sm" c="dimmed">
          {t('tour.ofPerson.nextStep', { step: nextStep })}
        </Text>
      )}
      {visit.undoableUntil && <UndoVisit visit={visit} small />}
    </li>
  );
}
