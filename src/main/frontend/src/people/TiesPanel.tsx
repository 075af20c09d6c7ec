import { ActionIcon, Badge, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PersonTiesQuery } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { usePages } from '../api/usePages';
import { useErrorText } from '../ui/errorText';
import { useFormat } from '../ui/format';
import { MoreButton } from '../ui/MoreButton';
import { notifyFailed, notifyUndo } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { Failure, Loading } from '../ui/states';
import { AddTie } from './AddTie';
import { PersonLink } from './PersonLink';
import classes from './person.module.css';
import { strengthWord } from './strength';
import { RecordTie, RemoveTie } from './tieChanges';

const PersonTies = graphql(`
  query PersonTies($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Person {
        ties(first: 16, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              id
              strength
              kind
              source
              toldOn
              mayMentionName
              other { id name title }
            }
          }
        }
      }
    }
  }
`);

type PersonNode = Extract<PersonTiesQuery['node'], { __typename: 'Person' }>;
type ListedTie = PersonNode['ties']['edges'][number]['node'];

interface TiesPanelProps {
  personId: string;
  personName: string;
}

/** Whom a person knows, strongest first. */
export function TiesPanel({ personId, personName }: TiesPanelProps) {
  const { t } = useTranslation();
  const ties = usePages(PersonTies, { id: personId }, ({ node }) =>
    node?.__typename === 'Person' ? node.ties : null,
  );
  return (
    <Panel title={t('people.tie.plural', { total: ties.totalCount })}>
      {ties.query.isPending && <Loading lines={3} />}
      {ties.query.error && <Failure error={ties.query.error} />}
      {ties.query.isSuccess && ties.totalCount === 0 && (
        <Text c="dimmed">{t('people.tie.none')}</Text>
      )}
      <ul className={classes.columns}>
        {ties.items.map((tie) => (
          <TieRow key={tie.id} personId={personId} tie={tie} />
        ))}
      </ul>
      <MoreButton of={ties} />
      <AddTie personId={personId} personName={personName} />
    </Panel>
  );
}

function TieRow({ personId, tie }: { personId: string; tie: ListedTie }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const errorText = useErrorText();
  const removal = useChange(RemoveTie);
  const record = useChange(RecordTie);
  const { other, strength, kind, source, toldOn, mayMentionName } = tie;
  const ends = { from: personId, to: other.id };
  const onError = (error: Error) => notifyFailed(errorText(error));
  const putBack = () =>
    record
      .mutateAsync({ input: { ...ends, strength, kind, source, toldOn, mayMentionName } })
      .catch(onError);
  // Promises, since this row is gone from the page by the time the answer is there.
  const remove = () =>
    removal
      .mutateAsync({ input: ends })
      .then(() =>
        notifyUndo(t('people.tie.removed', { name: other.name }), t('ui.undo'), () => {
          void putBack();
        }),
      )
      .catch(onError);
  const told = [
    kind,
    source && t('people.source', { source }),
    toldOn && day(toldOn),
    mayMentionName && t('people.tie.mayMention'),
  ].filter(Boolean);
  return (
    <Row
      end={
        <>
          <Badge variant="light" color={strengthWord(strength) === 'unknown' ? 'gray' : 'fjord'}>
            {t(`people.strength.${strengthWord(strength)}`)}
          </Badge>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('people.tie.remove', { name: other.name })}
            onClick={() => void remove()}
            loading={removal.isPending}
          >
            <IconX size={18} />
          </ActionIcon>
        </>
      }
    >
      <PersonLink person={other} fw={600} />
      <Text size="sm" c="dimmed">
        {[other.title, ...told].filter(Boolean).join(' · ')}
      </Text>
    </Row>
  );
}
