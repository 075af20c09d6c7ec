import { Group, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NeedRowFragment } from '../api/generated/graphql';
import { fieldErrors, Refused, useChange } from '../api/useChange';
import { CompetencePicker } from '../people/CompetencePicker';
import { SensitiveMark } from '../people/SensitiveMark';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { NeedRemove, NeedSet } from './changes';
import { WEIGHT_WORDS, type WeightWord, wordFor } from './weight';

/** A need as it stands, or nothing for a new one. */
export type EditedNeed = Partial<NeedRowFragment['need']>;

type NeedFormProps = {
  network: { id: string; phases: readonly { id: string; name: string }[] };
  need: EditedNeed;
  /** The phase shown on the board: a new need is probably meant for it. */
  phase: string | null;
  onClose: () => void;
};

export function NeedForm({ network, need, phase: shownPhase, onClose }: NeedFormProps) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const isNew = need.id === undefined;
  const [competence, setCompetence] = useState<Named | null>(need.competence ?? null);
  const [phase, setPhase] = useState((isNew ? shownPhase : need.phase?.id) ?? '');
  const [weight, setWeight] = useState(need.weight ?? 1);
  const [wantedHolders, setWantedHolders] = useState(need.wantedHolders ?? 1);
  const [unchosen, setUnchosen] = useState(false);
  const set = useChange(NeedSet);
  const remove = useChange(NeedRemove);
  const errorFor = fieldErrors(set.error);

  // A need is known by its competence and phase; moved to another phase it is a new one.
  const moved = !isNew && phase !== (need.phase?.id ?? '');
  const save = async () => {
    setUnchosen(!competence);
    if (!competence) return;
    const input = {
      network: network.id,
      competence: competence.id,
      phase: phase || null,
      weight,
      wantedHolders,
    };
    try {
      await set.mutateAsync({ input });
      if (moved && need.id) await remove.mutateAsync({ input: { need: need.id } });
      notifyDone(t('gap.needSaved', { competence: competence.name }));
      onClose();
    } catch (error) {
      if (!(error instanceof Refused)) failed(error as Error);
    }
  };

  return (
    <Dialog onClose={onClose} title={t(isNew ? 'gap.form.new' : 'gap.form.edit')}>
      <DialogForm
        onSubmit={() => void save()}
        onClose={onClose}
        saving={set.isPending || remove.isPending}
        noValidate
      >
        <CompetencePicker
          creatable
          label={t('gap.form.competence')}
          description={isNew && t('gap.form.competenceHint')}
          value={competence}
          onChange={setCompetence}
          disabled={!isNew}
          error={unchosen ? t('gap.form.chooseCompetence') : errorFor('competence')}
          required
        />
        {!isNew && competence && <SensitiveMark competence={competence} />}
        <NativeSelect
          label={t('gap.phase')}
          value={phase}
          onChange={(event) => setPhase(event.currentTarget.value)}
          error={errorFor('phase')}
          data={[
            { value: '', label: t('network.allPhases') },
            ...network.phases.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <WeightFields weight={weight} onChange={setWeight} error={errorFor('weight')} />
        <NumberInput
          label={t('gap.form.wantedHolders')}
          description={t('gap.form.wantedHoldersHint')}
          value={wantedHolders}
          onChange={(value) => setWantedHolders(Number(value))}
          min={1}
          max={10}
          allowDecimal={false}
          error={errorFor('wantedHolders')}
        />
      </DialogForm>
    </Dialog>
  );
}

type WeightFieldsProps = {
  weight: number;
  onChange: (weight: number) => void;
  error: string | undefined;
};

function WeightFields({ weight, onChange, error }: WeightFieldsProps) {
  const { t } = useTranslation();
  const words = Object.keys(WEIGHT_WORDS) as WeightWord[];
  return (
    <Group grow align="flex-start">
      <NativeSelect
        label={t('gap.form.weight')}
        value={wordFor(weight)}
        onChange={(event) => onChange(WEIGHT_WORDS[event.currentTarget.value as WeightWord])}
        data={words.map((word) => ({ value: word, label: t(`gap.weight.${word}`) }))}
      />
      <NumberInput
        label={t('gap.form.exactWeight')}
        value={weight}
        onChange={(value) => onChange(Number(value))}
        min={0.1}
        max={10}
        step={0.5}
        decimalScale={2}
        decimalSeparator={t('ui.decimalSeparator')}
        error={error}
      />
    </Group>
  );
}
