import { Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import type { ParticipantRowFragment, ParticipantsNetworkQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { usePages } from '../api/usePages';
import { MoreButton } from '../ui/MoreButton';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { Empty, Failure, Loading } from '../ui/states';
import { OfNetwork } from './OfNetwork';
import { type EditedParticipant, ParticipantForm } from './ParticipantForm';
import { ParticipantRow } from './ParticipantRow';

const ParticipantsNetwork = graphql(`
  query ParticipantsNetwork($network: ID!) {
    network(id: $network) { id leader { id } coDriver { id } phases { id name } }
  }
`);

const Participants = graphql(`
  query Participants($network: ID!, $after: String) {
    network(id: $network) {
      id
      participants(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { ...ParticipantRow } }
      }
    }
  }
`);

const SMALLEST_CORE = 4;
const LARGEST_CORE = 6;

type Network = NonNullable<ParticipantsNetworkQuery['network']>;

/** The participants, how they take part, and in which phases. */
function ParticipantsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [edited, setEdited] = useState<EditedParticipant | null>(null);
  const answer = useAnswer(ParticipantsNetwork, { network: networkId });
  return (
    <Page
      title={t('network.participants.title')}
      lead={t('network.participants.lead')}
      actions={
        answer.data?.network && (
          <Button leftSection={<IconPlus size={18} />} onClick={() => setEdited({})}>
            {t('network.participants.add')}
          </Button>
        )
      }
    >
      <OfNetwork of={answer}>
        {(network) => (
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
        )}
      </OfNetwork>
    </Page>
  );
}

/** A core is small enough to meet and large enough to carry on; other sizes are remarked on. */
function CoreSize({ size }: { size: number }) {
  const { t } = useTranslation();
  if (size >= SMALLEST_CORE && size <= LARGEST_CORE) return null;
  return (
    <Text mb="sm" c="ochre.9" fw={600}>
      {t(`network.participants.${size < SMALLEST_CORE ? 'coreSmall' : 'coreLarge'}`, {
        count: size,
      })}
    </Text>
  );
}

type KindsProps = { network: Network; onEdit: (participant: EditedParticipant) => void };

function Kinds({ network, onEdit }: KindsProps) {
  const { t } = useTranslation();
  const pages = usePages(
    Participants,
    { network: network.id },
    (data) => data.network?.participants,
  );
  if (pages.query.isPending) return <Loading lines={6} />;
  if (pages.query.error) return <Failure error={pages.query.error} />;
  const participants: readonly ParticipantRowFragment[] = pages.items;
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
  // No count while there are more pages to load.
  const headed = (kind: 'CORE' | 'ONGOING', count: number) =>
    t(`network.participants.${kind}`) + (pages.more ? '' : ` (${count})`);
  return (
    <Stack gap="lg">
      {(['CORE', 'ONGOING'] as const).map((kind) => {
        const members = participants.filter((participant) => participant.kind === kind);
        return (
          <Panel key={kind} title={headed(kind, members.length)}>
            <Text c="dimmed" mb="sm">
              {t(`network.participants.${kind}Hint`)}
            </Text>
            {kind === 'CORE' && !pages.more && <CoreSize size={members.length} />}
            <PlainList gap={0}>
              {members.map((participant) => (
                <ParticipantRow
                  key={participant.id}
                  network={network.id}
                  participant={participant}
                  role={roleOf(participant.person.id)}
                  onEdit={onEdit}
                />
              ))}
            </PlainList>
          </Panel>
        );
      })}
      <MoreButton of={pages} />
    </Stack>
  );
}

export { ParticipantsPage as Component };
