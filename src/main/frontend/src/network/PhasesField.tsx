import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseChoice } from '../api/generated/graphql';
import type { Named } from '../ui/named';
import { PhaseChips } from './PhaseChips';

const CHOICES: readonly PhaseChoice[] = ['ALL', 'CHOSEN', 'NOT_SETTLED'];

interface PhasesFieldProps {
  label: string;
  phases: readonly Named[];
  /** Ids; none: not settled yet. */
  chosen: string[];
  onChoose: (phases: string[]) => void;
  error: string | undefined;
}

/** Says in which phases somebody takes part: in all, in some, or that it is not settled yet. */
export function PhasesField({ label, phases, chosen, onChoose, error }: PhasesFieldProps) {
  const { t } = useTranslation();
  const all = phases.map(({ id }) => id);
  const [choice, setChoice] = useState<PhaseChoice>(() => choiceOf(chosen, all));
  const choose = (next: PhaseChoice) => {
    setChoice(next);
    if (next === 'ALL') onChoose(all);
    if (next === 'NOT_SETTLED') onChoose([]);
  };
  return (
    <Stack gap="sm">
      <Radio.Group
        label={label}
        value={choice}
        onChange={(next) => choose(next as PhaseChoice)}
        error={choice === 'CHOSEN' ? undefined : error}
      >
        <Stack gap="xs" mt="xs">
          {CHOICES.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`network.phaseChoice.${value}`)}
              description={value === 'NOT_SETTLED' ? t('network.phaseChoice.hint') : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {choice === 'CHOSEN' && (
        <PhaseChips
          label={t('network.participants.phases')}
          phases={phases}
          chosen={chosen}
          onChoose={onChoose}
          error={error}
        />
      )}
    </Stack>
  );
}

function choiceOf(chosen: readonly string[], all: readonly string[]): PhaseChoice {
  if (chosen.length === 0) return 'NOT_SETTLED';
  return all.every((id) => chosen.includes(id)) ? 'ALL' : 'CHOSEN';
}
