import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PlanNetworkFragment, PlanRowFragment } from '../../api/generated/graphql';
import { newKey } from '../../api/newKey';
import { request } from '../../api/request';
import { Refused, useChange } from '../../api/useChange';
import { ForeignChanges } from '../../people/ForeignChanges';
import type { Named } from '../../people/named';
import { PersonPicker } from '../../people/PersonPicker';
import { useVersioned } from '../../people/useVersioned';
import { useErrorText } from '../../ui/errorText';
import { useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { WayFields, WhenFields, WhyFields } from './MeetingFields';
import {
  type PlanDraft,
  type PlanField,
  planDraft,
  planFields,
  planInput,
  shownPlan,
} from './meetingDraft';
import { ConversationPlan, ConversationReplan, PlanToEdit } from './meetingQueries';

interface PlanProps {
  network: PlanNetworkFragment;
  corners: readonly Named[];
}

/** A conversation to plan. */
export function NewPlan(props: PlanProps & { person: Named | null; first: PlanDraft }) {
  const { network, first } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [person, setPerson] = useState(props.person);
  const [draft, setDraft] = useState(first);
  const [key] = useState(newKey);
  const [checked, setChecked] = useState(false);
  const plan = useChange(ConversationPlan);
  const refused = plan.error instanceof Refused ? plan.error : undefined;
  const submit = () => {
    setChecked(true);
    if (!person) return;
    plan.mutate(
      {
        input: {
          network: network.id,
          person: person.id,
          plan: planInput(draft),
          idempotencyKey: key,
        },
      },
      {
        onSuccess: () => {
          notifyDone(t('tour.plan.planned', { name: person.name }));
          void navigate(`/networks/${network.id}/tour?tab=planned`);
        },
      },
    );
  };
  return (
    <PlanForm
      {...props}
      person={person}
      draft={draft}
      change={setDraft}
      onSubmit={submit}
      of={plan}
    >
      <PersonPicker
        label={t('tour.field.person')}
        required
        creatable
        value={person}
        onChange={setPerson}
        exclude={[network.leader.id, network.coDriver?.id ?? '']}
        error={checked && !person ? t('tour.log.lacks.person') : refused?.forField('person')}
      />
    </PlanForm>
  );
}

/** Changes a planned conversation, without losing what the co-driver changed meanwhile. */
export function EditPlan({ network, corners, plan }: PlanProps & { plan: PlanRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const navigate = useNavigate();
  const replan = useChange(ConversationReplan);
  const { base, draft, setDraft, changes, reconcile, choose } = useVersioned(
    { draft: planDraft(plan), version: plan.version },
    planFields,
    shownPlan,
    async () => {
      const { node } = await request(PlanToEdit, { network: network.id, plan: plan.id });
      if (node?.__typename !== 'PlannedConversation') return undefined;
      return { draft: planDraft(node), version: node.version };
    },
  );
  const refused = replan.error instanceof Refused ? replan.error : undefined;
  const foreign = refused?.has('CHANGED_MEANWHILE') && changes.length > 0;
  const submit = () =>
    replan.mutate(
      { input: { id: plan.id, version: base.version, plan: planInput(draft) } },
      {
        onSuccess: () => {
          notifyDone(t('ui.saved'));
          void navigate(`/networks/${network.id}/tour?tab=planned`);
        },
        onError: (error) => void reconcile(error),
      },
    );
  const shown = (field: PlanField, value: string) => {
    if (field === 'on') return day(value);
    if (field === 'agreed') return t('tour.plan.agreed');
    if (field === 'channel') return t(`tour.channel.${value as PlanDraft['channel']}`);
    if (field !== 'goes') return value;
    const names = { leader: network.leader.name, coDriver: network.coDriver?.name ?? '' };
    return t(`tour.plan.goes.${value as PlanDraft['goes']}`, names);
  };
  return (
    <PlanForm
      network={network}
      corners={corners}
      person={plan.person}
      draft={draft}
      change={setDraft}
      onSubmit={submit}
      of={replan}
      quiet={foreign}
    >
      <Title order={2}>{plan.person.name}</Title>
      <ForeignChanges
        changes={changes}
        labelOf={(field) => t(`tour.plan.field.${field}`)}
        show={shown}
        onChoose={choose}
      />
    </PlanForm>
  );
}

interface PlanFormProps extends PlanProps {
  person: Named | null;
  draft: PlanDraft;
  change: (draft: PlanDraft) => void;
  onSubmit: () => void;
  of: { error: Error | null; isPending: boolean };
  /** The error is told elsewhere. */
  quiet?: boolean | undefined;
  children: ReactNode;
}

function PlanForm(props: PlanFormProps) {
  const { network, corners, person, draft, change, onSubmit, of, quiet, children } = props;
  const { t } = useTranslation();
  const errorText = useErrorText();
  const refused = of.error instanceof Refused ? of.error : undefined;
  const fields = {
    network,
    person,
    draft,
    change: (part: Partial<PlanDraft>) => change({ ...draft, ...part }),
    errorFor: (field: string) => refused?.forField(field),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xl">
        {children}
        <Section title={t('tour.plan.why')}>
          <WhyFields {...fields} corners={corners} />
        </Section>
        <Section title={t('tour.plan.way')}>
          <WayFields {...fields} />
        </Section>
        <Section title={t('tour.plan.when')}>
          <WhenFields {...fields} />
        </Section>
        {of.error && !quiet && (
          <Alert color="brick" role="alert" title={t('tour.plan.notSaved')}>
            {errorText(of.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={of.isPending}>
            {t('tour.plan.save')}
          </Button>
        </Group>
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
