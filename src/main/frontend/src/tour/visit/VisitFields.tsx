import { NativeSelect, SimpleGrid, Spoiler, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel, ParticipantKind } from '../../api/generated/graphql';
import { PhasesField } from '../../network/PhasesField';
import { CompetencesPicker } from '../../people/CompetencePicker';
import { PersonPicker } from '../../people/PersonPicker';
import { DayField } from '../../ui/DayField';
import { today } from '../../ui/format';
import { channels } from '../channels';
import { DeclineFields } from './DeclineFields';
import { GentleField } from './GentleField';
import type { LogNetwork } from './logQueries';
import { Answers, MotivationField } from './MotivationFields';
import { OutcomeField } from './OutcomeField';
import { type VisitDraft, withOutcome } from './visitDraft';

const KINDS: readonly ParticipantKind[] = ['CORE', 'ONGOING'];

export type FieldsProps = {
  network: LogNetwork;
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
  errorFor: (field: string) => string | undefined;
};

/** Who, when, how, and how it went. */
export function ConversationFields({ network, draft, change, errorFor }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <PersonPicker
        label={t('tour.field.person')}
        required
        creatable
        value={draft.person}
        onChange={(person) => change({ person })}
        error={errorFor('person')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayField
          label={t('tour.field.on')}
          required
          min={network.startedOn}
          max={today()}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={errorFor('on')}
        />
        <NativeSelect
          label={t('tour.field.channel')}
          value={draft.channel}
          onChange={(event) => change({ channel: event.currentTarget.value as Channel })}
          data={channels.map((value) => ({ value, label: t(`tour.channel.${value}`) }))}
        />
      </SimpleGrid>
      <OutcomeField
        value={draft.outcome}
        onChange={(outcome) => change(withOutcome(draft, outcome))}
        error={errorFor('outcome')}
      />
      {draft.outcome === 'DECLINED' && (
        <DeclineFields draft={draft} change={change} error={errorFor('declinedUntil')} />
      )}
      {draft.outcome === 'JOINS' && (
        <NativeSelect
          label={t('tour.field.participantKind')}
          value={draft.participantKind}
          onChange={(event) =>
            change({ participantKind: event.currentTarget.value as ParticipantKind })
          }
          data={KINDS.map((value) => ({ value, label: t(`network.participantKind.${value}`) }))}
        />
      )}
    </Stack>
  );
}

/** What came of it: motivation in words, what the person can bring, and when. */
export function GivenFields({ network, draft, change, errorFor }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Textarea
        label={t('tour.field.motivation')}
        description={t('tour.field.motivationHint')}
        autosize
        minRows={2}
        value={draft.motivation}
        onChange={(event) => change({ motivation: event.currentTarget.value })}
        error={errorFor('motivation')}
      />
      <MotivationField
        value={draft.motivationStatus}
        onChange={(motivationStatus) => change({ motivationStatus })}
      />
      {draft.answers.length > 0 && (
        <Spoiler
          maxHeight={0}
          showLabel={t('tour.motivation.show')}
          hideLabel={t('tour.motivation.hide')}
        >
          <Answers draft={draft} change={change} />
        </Spoiler>
      )}
      <CompetencesPicker
        label={t('tour.field.offers')}
        description={t('tour.field.offersHint')}
        creatable
        value={draft.offers}
        onChange={(offers) => change({ offers })}
        error={errorFor('offers')}
      />
      {!(draft.outcome === 'JOINS' && draft.participantKind === 'CORE') && (
        <PhasesField
          label={t('tour.field.phases')}
          phases={network.phases}
          chosen={draft.phases}
          onChoose={(phases) => change({ phases })}
          error={errorFor('phases')}
        />
      )}
      <GentleField draft={draft} change={change} />
    </Stack>
  );
}

/** What is to happen next, and a note. */
export function NextStepFields({ draft, change, errorFor }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('tour.field.nextStep')}
          value={draft.nextStep}
          onChange={(event) => change({ nextStep: event.currentTarget.value })}
          error={errorFor('nextStep')}
        />
        <DayField
          label={t('tour.field.nextStepOn')}
          value={draft.nextStepOn}
          onChange={(nextStepOn) => change({ nextStepOn })}
          error={errorFor('nextStepOn')}
        />
      </SimpleGrid>
      <Textarea
        label={t('tour.field.note')}
        description={t('tour.field.noteHint')}
        autosize
        minRows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={errorFor('note')}
      />
    </Stack>
  );
}
