import { Button, Group, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { CompetencePicker } from './CompetencePicker';
import { HoldCompetence } from './competenceChanges';
import { useLevels } from './levels';

interface AddCompetenceProps {
  person: string;
  /** Ids of what the person holds already. */
  held: string[];
}

/** Records one more thing that a person can bring. */
export function AddCompetence({ person, held }: AddCompetenceProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const levels = useLevels();
  const [competence, setCompetence] = useState<Named | null>(null);
  const [level, setLevel] = useState('');
  const hold = useChange(HoldCompetence);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!competence) return;
    hold.mutate(
      { input: { person, competence: competence.id, level: Number(level) || null } },
      {
        onSuccess: () => {
          notifyDone(t('people.competence.added', { name: competence.name }));
          setCompetence(null);
          setLevel('');
        },
      },
    );
  };

  return (
    <Group component="form" onSubmit={submit} align="flex-end" mt="md" gap="sm">
      <div style={{ flex: '1 1 14rem' }}>
        <CompetencePicker
          label={t('people.competence.add')}
          value={competence}
          onChange={setCompetence}
          exclude={held}
          creatable
          ofOthers
          error={hold.error && errorText(hold.error)}
        />
      </div>
      <NativeSelect
        w="9.5rem"
        label={t('people.competence.level')}
        value={level}
        onChange={(event) => setLevel(event.currentTarget.value)}
        data={levels}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={!competence}
        loading={hold.isPending}
      >
        {t('ui.add')}
      </Button>
    </Group>
  );
}
