import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../api/newKey';
import { DayField } from '../../ui/DayField';
import { today } from '../../ui/format';
import type { Named } from '../../ui/named';
import { notifyDone } from '../../ui/notify';
import { DeclineFields } from '../visit/DeclineFields';
import { GentleField } from '../visit/GentleField';
import { dropDraft, keepDraft, keptDraft } from '../visit/keptDraft';
import { Answers, MotivationField } from '../visit/MotivationFields';
import { OutcomeField } from '../visit/OutcomeField';
import { UndoVisit } from '../visit/UndoVisit';
import { cancelUnsent, keepUnsent, useArrival } from '../visit/unsent';
import {
  lacks,
  newReferral,
  newVisit,
  type ReferralDraft,
  type VisitDraft,
  visitInput,
  withOutcome,
  withoutBlankReferrals,
} from '../visit/visitDraft';
import type { CardNetwork, ConversationCard } from './cardQueries';

interface CardLogProps {
  user: string;
  network: CardNetwork;
  card: ConversationCard;
}

/** A short log form for a phone; it is kept on the device until the server has it. */
export function CardLog({
  user,
  network,
  card: { person, plan: meeting, motivationQuestions },
}: CardLogProps) {
  const { t } = useTranslation();
  const fresh = (): VisitDraft => ({
    ...newVisit(person, today(), meeting?.id ?? null),
    channel: meeting?.channel ?? 'FACE_TO_FACE',
    answers: motivationQuestions.map((question) => ({ question, answer: '' })),
  });
  const [draft, setDraft] = useState(() => keptDraft(network.id, person.id) ?? fresh());
  const [checked, setChecked] = useState(false);
  const [done, setDone] = useState(false);
  const change = (part: Partial<VisitDraft>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    keepDraft(network.id, person.id, changed);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const input = visitInput(network.id, withoutBlankReferrals(draft));
    if (!input) return;
    keepUnsent({ user, name: person.name, at: new Date().toISOString(), input, draft });
    dropDraft(network.id, person.id);
    setDone(true);
  };
  if (done) {
    return (
      <Saved
        person={person}
        of={draft.idempotencyKey}
        onUndone={() => {
          change({ idempotencyKey: newKey() });
          setDone(false);
        }}
      />
    );
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <OutcomeField
          value={draft.outcome}
          onChange={(outcome) => change(withOutcome(draft, outcome))}
          error={
            checked && lacks(draft).includes('outcome') ? t('tour.log.lacks.outcome') : undefined
          }
        />
        {draft.outcome === 'DECLINED' && <DeclineFields draft={draft} change={change} />}
        <Names draft={draft} change={change} />
        <MotivationField
          value={draft.motivationStatus}
          onChange={(motivationStatus) => change({ motivationStatus })}
        />
        <Answers draft={draft} change={change} />
        <GentleField draft={draft} change={change} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t('tour.field.nextStep')}
            value={draft.nextStep}
            onChange={(event) => change({ nextStep: event.currentTarget.value })}
          />
          <DayField
            label={t('tour.field.nextStepOn')}
            value={draft.nextStepOn}
            onChange={(nextStepOn) => change({ nextStepOn })}
          />
        </SimpleGrid>
        <Button type="submit" size="lg" fullWidth>
          {t('tour.log.save')}
        </Button>
      </Stack>
    </form>
  );
}

interface SavedProps {
  person: Named;
  /** The idempotency key of the log. */
  of: string;
  onUndone: () => void;
}

/** Shows that the log is queued or has arrived; either way it can be undone. */
function Saved({ person, of, onUndone }: SavedProps) {
  const { t } = useTranslation();
  const { waiting, visit } = useArrival(of);
  const keepHere = async () => {
    if (!(await cancelUnsent(of))) return;
    notifyDone(t('tour.undo.unsentDone', { name: person.name }));
    onUndone();
  };
  return (
    <Group gap="xs">
      <Group gap="xs" role="status">
        <IconCircleCheck size={24} color="var(--mantine-color-moss-6)" aria-hidden />
        <Text fw={600}>{t('tour.card.saved', { name: person.name })}</Text>
      </Group>
      {waiting && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          aria-label={t('tour.undo.of', { name: person.name })}
          onClick={() => void keepHere()}
        >
          {t('ui.undo')}
        </Button>
      )}
      {visit && <UndoVisit visit={{ id: visit, person }} onUndone={onUndone} />}
    </Group>
  );
}

interface PartProps {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
}

/** Whom the person pointed to: a name is enough on the way. */
function Names({ draft: { referrals }, change }: PartProps) {
  const { t } = useTranslation();
  const replace = (key: string, part: Partial<ReferralDraft>) =>
    change({ referrals: referrals.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  return (
    <Stack gap="sm">
      {referrals.map((referral, index) => (
        <Fieldset
          key={referral.key}
          legend={t('tour.referrals.number', { number: index + 1 })}
          bg="var(--rundtur-card)"
        >
          <Stack gap="sm">
            <TextInput
              label={t('tour.referrals.person')}
              value={referral.person?.name ?? referral.newName}
              readOnly={referral.person !== null}
              onChange={(event) => replace(referral.key, { newName: event.currentTarget.value })}
            />
            <TextInput
              label={t('tour.referrals.reason')}
              value={referral.reason}
              onChange={(event) => replace(referral.key, { reason: event.currentTarget.value })}
            />
            <Checkbox
              label={t('tour.referrals.mayMentionName')}
              checked={referral.mayMentionName}
              onChange={(event) =>
                replace(referral.key, { mayMentionName: event.currentTarget.checked })
              }
            />
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} />}
        onClick={() => change({ referrals: [...referrals, newReferral()] })}
      >
        {t('tour.referrals.add')}
      </Button>
    </Stack>
  );
}
