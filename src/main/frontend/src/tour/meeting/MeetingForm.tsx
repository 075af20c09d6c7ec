import { Stack, Title } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { MeetingNetworkFragment, MeetingRowFragment } from '../../api/generated/graphql';
import { newKey } from '../../api/newKey';
import { request } from '../../api/request';
import { fieldErrors, useChange } from '../../api/useChange';
import { PersonPicker } from '../../people/PersonPicker';
import { addresses } from '../../ui/addresses';
import { ForeignChanges } from '../../ui/ForeignChanges';
import { FormFoot } from '../../ui/FormFoot';
import { useFormat } from '../../ui/format';
import type { Named } from '../../ui/named';
import { notifyDone } from '../../ui/notify';
import { useVersioned } from '../../ui/useVersioned';
import { WayFields, WhenFields, WhyFields } from './MeetingFields';
import {
  type MeetingDraft,
  type MeetingField,
  meetingDraft,
  meetingFields,
  meetingInput,
  shownMeeting,
} from './meetingDraft';
import { ConversationPlan, ConversationReplan, MeetingToEdit } from './meetingQueries';

interface MeetingProps {
  network: MeetingNetworkFragment;
  corners: readonly Named[];
}

/** A conversation to be planned. */
export function NewMeeting(props: MeetingProps & { person: Named | null; first: MeetingDraft }) {
  const { network, first } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [person, setPerson] = useState(props.person);
  const [draft, setDraft] = useState(first);
  const [key] = useState(newKey);
  const [checked, setChecked] = useState(false);
  const planning = useChange(ConversationPlan);
  const errorFor = fieldErrors(planning.error);
  const submit = () => {
    setChecked(true);
    if (!person) return;
    planning.mutate(
      {
        input: {
          network: network.id,
          person: person.id,
          plan: meetingInput(draft),
          idempotencyKey: key,
        },
      },
      {
        onSuccess: () => {
          notifyDone(t('tour.meeting.planned', { name: person.name }));
          void navigate(addresses.tour(network.id, 'planned'));
        },
      },
    );
  };
  return (
    <MeetingForm
      {...props}
      person={person}
      draft={draft}
      change={setDraft}
      onSubmit={submit}
      of={planning}
    >
      <PersonPicker
        label={t('tour.field.person')}
        required
        creatable
        value={person}
        onChange={setPerson}
        exclude={[network.leader.id, network.coDriver?.id ?? '']}
        error={checked && !person ? t('tour.log.lacks.person') : errorFor('person')}
      />
    </MeetingForm>
  );
}

/** Edits a planned conversation, and merges what another user changed meanwhile. */
export function EditMeeting({
  network,
  corners,
  meeting,
}: MeetingProps & { meeting: MeetingRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const navigate = useNavigate();
  const replan = useChange(ConversationReplan);
  const { base, draft, setDraft, changes, reconcile, errorBesideChanges, choose } = useVersioned(
    { draft: meetingDraft(meeting), version: meeting.version },
    meetingFields,
    shownMeeting,
    async () => {
      const { node } = await request(MeetingToEdit, { network: network.id, meeting: meeting.id });
      if (node?.__typename !== 'PlannedConversation') return undefined;
      return { draft: meetingDraft(node), version: node.version };
    },
  );
  const submit = () =>
    replan.mutate(
      { input: { id: meeting.id, version: base.version, plan: meetingInput(draft) } },
      {
        onSuccess: () => {
          notifyDone(t('ui.saved'));
          void navigate(addresses.tour(network.id, 'planned'));
        },
        onError: (error) => void reconcile(error),
      },
    );
  const shown = (field: MeetingField, value: string) => {
    if (field === 'on') return day(value);
    if (field === 'agreed') return t('tour.meeting.agreed');
    if (field === 'channel') return t(`tour.channel.${value as MeetingDraft['channel']}`);
    if (field !== 'goes') return value;
    const names = { leader: network.leader.name, coDriver: network.coDriver?.name ?? '' };
    return t(`tour.meeting.goes.${value as MeetingDraft['goes']}`, names);
  };
  return (
    <MeetingForm
      network={network}
      corners={corners}
      person={meeting.person}
      draft={draft}
      change={setDraft}
      onSubmit={submit}
      of={replan}
      error={errorBesideChanges(replan.error)}
    >
      <Title order={2}>{meeting.person.name}</Title>
      <ForeignChanges
        changes={changes}
        labelOf={(field) => t(`tour.meeting.field.${field}`)}
        show={shown}
        onChoose={choose}
      />
    </MeetingForm>
  );
}

interface MeetingFormProps extends MeetingProps {
  person: Named | null;
  draft: MeetingDraft;
  change: (draft: MeetingDraft) => void;
  onSubmit: () => void;
  of: { error: Error | null; isPending: boolean };
  /** The error to show, when some errors are shown elsewhere. */
  error?: Error | null;
  children: ReactNode;
}

function MeetingForm(props: MeetingFormProps) {
  const {
    network,
    corners,
    person,
    draft,
    change,
    onSubmit,
    of,
    error = of.error,
    children,
  } = props;
  const { t } = useTranslation();
  const fields = {
    network,
    person,
    draft,
    change: (part: Partial<MeetingDraft>) => change({ ...draft, ...part }),
    errorFor: fieldErrors(of.error),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl">
        {children}
        <Section title={t('tour.meeting.why')}>
          <WhyFields {...fields} corners={corners} />
        </Section>
        <Section title={t('tour.meeting.way')}>
          <WayFields {...fields} />
        </Section>
        <Section title={t('tour.meeting.when')}>
          <WhenFields {...fields} />
        </Section>
        <FormFoot
          of={of}
          error={error}
          errorTitle={t('tour.meeting.notSaved')}
          label={t('tour.meeting.save')}
          size="md"
        />
      </Stack>
    </form>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
