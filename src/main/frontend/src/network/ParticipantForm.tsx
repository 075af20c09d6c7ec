import { Radio, Stack, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type {
  CitizenRole,
  ParticipantKind,
  ParticipantRowFragment,
} from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { fieldErrors, useChange } from '../api/useChange';
import { PersonPicker } from '../people/PersonPicker';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { ErrorAlert } from '../ui/ErrorAlert';
import { notifyDone } from '../ui/notify';
import { ParticipantAdd } from './changes';
import { PhasesField } from './PhasesField';

const ParticipantPerson = graphql(`
  query ParticipantPerson($id: ID!) {
    node(id: $id) { __typename ... on Person { id kind } }
  }
`);

/** A participant as it stands, or nothing for a new one. */
export type EditedParticipant = Partial<ParticipantRowFragment>;

const ROLES: readonly CitizenRole[] = ['CO_DESIGN', 'CO_IMPLEMENTATION', 'CO_ASSESSMENT'];
const KINDS: readonly ParticipantKind[] = ['CORE', 'ONGOING'];

type ParticipantFormProps = {
  network: { id: string; phases: readonly { id: string; name: string }[] };
  participant: EditedParticipant;
  onClose: () => void;
};

export function ParticipantForm({ network, participant, onClose }: ParticipantFormProps) {
  const { t } = useTranslation();
  const isNew = participant.id === undefined;
  const [person, setPerson] = useState<{ id: string; name: string } | null>(
    participant.person ?? null,
  );
  const [kind, setKind] = useState(participant.kind ?? 'ONGOING');
  const [phases, setPhases] = useState((participant.phases ?? []).map(({ id }) => id));
  const [citizenRole, setCitizenRole] = useState<CitizenRole | ''>(participant.citizenRole ?? '');
  const [gentleContact, setGentleContact] = useState(participant.gentleContact ?? false);
  const [unchosen, setUnchosen] = useState(false);
  const add = useChange(ParticipantAdd);
  const errorFor = fieldErrors(add.error);
  const citizen = useIsCitizen(person?.id);

  const submit = () => {
    setUnchosen(!person);
    if (!person) return;
    const input = {
      network: network.id,
      person: person.id,
      kind,
      phases: kind === 'CORE' ? [] : phases,
      citizenRole: (citizen && citizenRole) || null,
      gentleContact,
    };
    const onSuccess = () => {
      notifyDone(t('network.participants.saved', { name: person.name }));
      onClose();
    };
    add.mutate({ input }, { onSuccess });
  };

  return (
    <Dialog
      onClose={onClose}
      title={t(isNew ? 'network.participants.add' : 'network.participants.change')}
    >
      <DialogForm onSubmit={submit} onClose={onClose} saving={add.isPending} noValidate>
        <PersonPicker
          label={t('tour.field.person')}
          required
          creatable
          disabled={!isNew}
          value={person}
          onChange={setPerson}
          error={unchosen ? t('tour.log.lacks.person') : errorFor('person')}
        />
        <Radio.Group
          label={t('network.participants.kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as ParticipantKind)}
        >
          <Stack gap="xs" mt="xs">
            {KINDS.map((value) => (
              <Radio key={value} value={value} label={t(`network.participantKind.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {kind === 'ONGOING' && (
          <PhasesField
            label={t('network.participants.phases')}
            phases={network.phases}
            chosen={phases}
            onChoose={setPhases}
            error={errorFor('phases')}
          />
        )}
        {citizen && (
          <CitizenRoleField
            role={citizenRole}
            onChoose={setCitizenRole}
            error={errorFor('citizenRole')}
          />
        )}
        <Switch
          label={t('network.participants.gentle')}
          description={t('network.participants.gentleHint')}
          checked={gentleContact}
          onChange={(event) => setGentleContact(event.currentTarget.checked)}
        />
        <ErrorAlert error={add.error} />
      </DialogForm>
    </Dialog>
  );
}

/** Whether the chosen person is a citizen; false until that is known. */
function useIsCitizen(id: string | undefined): boolean {
  const answer = useAnswer(ParticipantPerson, { id: id ?? '' }, { enabled: id !== undefined });
  const node = answer.data?.node;
  return node?.__typename === 'Person' && node.id === id && node.kind === 'CITIZEN';
}

type CitizenRoleFieldProps = {
  role: CitizenRole | '';
  onChoose: (role: CitizenRole | '') => void;
  error: string | undefined;
};

/** In what a citizen has a say, with a line on what each means. */
function CitizenRoleField({ role, onChoose, error }: CitizenRoleFieldProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('network.participants.citizenRole')}
      description={t('network.participants.citizenRoleHint')}
      value={role}
      onChange={(chosen) => onChoose(chosen as CitizenRole | '')}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="" label={t('network.citizenRole.none')} />
        {ROLES.map((value) => (
          <Radio
            key={value}
            value={value}
            label={t(`network.citizenRole.${value}`)}
            description={t(`network.citizenRoleMeans.${value}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
