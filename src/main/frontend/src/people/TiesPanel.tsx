import { Badge, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PersonTiesQuery } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { usePages } from '../api/usePages';
import { useFormat } from '../ui/format';
import { IconButton } from '../ui/IconButton';
import { PagedList } from '../ui/PagedList';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { useUndoable } from '../ui/useUndoable';
import { AddTie } from './AddTie';
import { PersonLink } from './PersonLink';
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
      <PagedList of={ties} none={t('people.tie.none')} columns>
        {(tie) => <TieRow key={tie.id} personId={personId} tie={tie} />}
      </PagedList>
      <AddTie personId={personId} personName={personName} />
    </Panel>
  );
}

function TieRow({ personId, tie }: { personId: string; tie: ListedTie }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const undoable = useUndoable();
  const removal = useChange(RemoveTie);
  const record = useChange(RecordTie);
  const { other, strength, kind, source, toldOn, mayMentionName } = tie;
  const ends = { from: personId, to: other.id };
  const former = { ...ends, strength, kind, source, toldOn, mayMentionName };
  const remove = () =>
    undoable({
      act: () => removal.mutateAsync({ input: ends }),
      said: t('people.tie.removed', { name: other.name }),
      undo: () => record.mutateAsync({ input: former }),
    });
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
          <IconButton
            icon={IconX}
            color="gray"
            label={t('people.tie.remove', { name: other.name })}
            onClick={() => void remove()}
            loading={removal.isPending}
          />
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
