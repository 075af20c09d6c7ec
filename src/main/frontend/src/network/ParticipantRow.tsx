import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconHeartHandshake, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { ParticipantRowFragment } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { PersonLink } from '../people/PersonLink';
import { IconButton } from '../ui/IconButton';
import { useUndoable } from '../ui/useUndoable';
import { ParticipantAdd, ParticipantRemove } from './changes';
import type { EditedParticipant } from './ParticipantForm';

graphql(`
  fragment ParticipantRow on Participant {
    id
    kind
    citizenRole
    gentleContact
    phases { id name }
    phaseChoice
    person { id name title organisation { id name } }
  }
`);

type ParticipantRowProps = {
  network: string;
  participant: ParticipantRowFragment;
  /** Somebody's role beside participant: leader or co-driver. */
  role: string | undefined;
  onEdit: (participant: EditedParticipant) => void;
};

export function ParticipantRow({ network, participant, role, onEdit }: ParticipantRowProps) {
  const { t } = useTranslation();
  const remove = useRemoval(network);
  const { person, phases, phaseChoice, citizenRole, gentleContact } = participant;
  return (
    <Group
      component="li"
      justify="space-between"
      wrap="nowrap"
      py="sm"
      style={{ borderTop: '1px solid var(--rundtur-line)' }}
    >
      <Stack gap={2}>
        <Group gap="xs">
          <PersonLink person={person} fw={600} />
          {role && (
            <Badge variant="light" tt="none">
              {role}
            </Badge>
          )}
          {citizenRole && (
            <Badge variant="light" color="ochre" tt="none">
              {t(`network.citizenRole.${citizenRole}`)}
            </Badge>
          )}
          {gentleContact && (
            <Badge
              variant="light"
              color="moss"
              tt="none"
              leftSection={<IconHeartHandshake size={14} />}
            >
              {t('network.participants.gentle')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {[person.title, person.organisation?.name].filter(Boolean).join(', ')}
        </Text>
        <Text size="sm" {...(phaseChoice === 'NOT_SETTLED' ? { c: 'ochre.8', fw: 600 } : {})}>
          {phaseChoice === 'CHOSEN'
            ? phases.map(({ name }) => name).join(' · ')
            : t(`network.phaseChoice.${phaseChoice}`)}
        </Text>
      </Stack>
      <Group gap={4} wrap="nowrap">
        <IconButton
          icon={IconPencil}
          label={t('network.participants.edit', { name: person.name })}
          onClick={() => onEdit(participant)}
        />
        <IconButton
          icon={IconTrash}
          color="brick"
          label={t('network.participants.remove', { name: person.name })}
          onClick={() => remove(participant)}
        />
      </Group>
    </Group>
  );
}

/** Removes a participant at once and offers to undo that. */
function useRemoval(network: string): (participant: ParticipantRowFragment) => void {
  const { t } = useTranslation();
  const undoable = useUndoable();
  const removal = useChange(ParticipantRemove);
  const restore = useChange(ParticipantAdd);
  return ({ person, kind, phases, citizenRole, gentleContact }) => {
    const back = {
      network,
      person: person.id,
      kind,
      citizenRole: citizenRole ?? null,
      gentleContact,
      phases: phases.map(({ id }) => id),
    };
    void undoable({
      act: () => removal.mutateAsync({ input: { network, person: person.id } }),
      said: t('network.participants.removed', { name: person.name }),
      undo: () => restore.mutateAsync({ input: back }),
    });
  };
}
