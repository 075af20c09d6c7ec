import { Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import type { ParticipantsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Empty } from '../ui/states';
import { type EditedParticipant, ParticipantForm } from './ParticipantForm';
import { ParticipantRow } from './ParticipantRow';

const Participants = graphql(`
  query Participants($network: ID!) {
    network(id: $network) {
      id
      leader { id }
      coDriver { id }
      phases { id name }
      participants(first: 100) {
        totalCount
        edges { node { ...ParticipantRow } }
      }
    }
  }
`);

type Network = NonNullable<ParticipantsQuery['network']>;

/** Who takes part, how, and in which phases. */
function ParticipantsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [edited, setEdited] = useState<EditedParticipant | null>(null);
  const answer = useAnswer(Participants, { network: networkId });
  return (
    <Page
      title={t('network.participants.title')}
      lead={t('network.participants.lead')}
      actions={
        <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited({})}>
          {t('network.participants.add')}
        </Button>
      }
    >
      <Answer of={answer}>
        {({ network }) =>
          network ? (
            <>
              <Kinds network={network} onEdit={setEdited} />
              {edited && (
                <ParticipantForm
                  network={network}
                  participant={edited}
                  onClose={() => setEdited(null)}
                />
              )}
            </>
          ) : (
            <Empty title={t('network.unknown')} />
          )
        }
      </Answer>
    </Page>
  );
}

type KindsProps = { network: Network; onEdit: (participant: EditedParticipant) => void };

function Kinds({ network, onEdit }: KindsProps) {
  const { t } = useTranslation();
  const participants = network.participants.edges.map(({ node }) => node);
  if (participants.length === 0) {
    return (
      <Empty
        icon={<IconUsersGroup size={48} stroke={1.4} />}
        title={t('network.participants.none')}
      />
    );
  }
  const roleOf = (person: string) => {
    if (person === network.leader.id) return t('network.field.leader');
    return person === network.coDriver?.id ? t('network.field.coDriver') : undefined;
  };
  return (
    <Stack gap="lg">
      {(['CORE', 'ONGOING'] as const).map((kind) => {
        const members = participants.filter((participant) => participant.kind === kind);
        return (
          <Panel key={kind} title={`${t(`network.participants.${kind}`)} (${members.length})`}>
            <Text c="dimmed" mb="sm">
              {t(`network.participants.${kind}Hint`)}
            </Text>
            <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
              {members.map((participant) => (
                <ParticipantRow
                  key={participant.id}
                  network={network.id}
                  participant={participant}
                  role={roleOf(participant.person.id)}
                  onEdit={onEdit}
                />
              ))}
            </Stack>
          </Panel>
        );
      })}
    </Stack>
  );
}

export { ParticipantsPage as Component };
