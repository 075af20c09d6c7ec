import { Button, Checkbox, Collapse, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import { today } from '../ui/format';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { PersonPicker } from './PersonPicker';
import { type StrengthWord, strengths, strengthWords } from './strength';
import { RecordTie } from './tieChanges';

const empty = { other: null as Named | null, strength: 'unknown' as StrengthWord, source: '' };

/** Records that a person knows somebody, and who said so. */
export function AddTie({ personId, personName }: { personId: string; personName: string }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [draft, setDraft] = useState(empty);
  const [mayMentionName, setMayMentionName] = useState(false);
  const record = useChange(RecordTie);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!draft.other) return;
    const { other } = draft;
    const told = draft.source.trim()
      ? { source: draft.source.trim(), toldOn: today(), mayMentionName }
      : {};
    const strength = draft.strength === 'unknown' ? null : strengths[draft.strength];
    record.mutate(
      { input: { from: personId, to: other.id, strength, ...told } },
      {
        onSuccess: () => {
          notifyDone(t('people.tie.added', { one: personName, other: other.name }));
          setDraft(empty);
          setMayMentionName(false);
        },
      },
    );
  };

  return (
    <Stack component="form" onSubmit={submit} mt="md" gap="sm">
      <PersonPicker
        label={t('people.tie.add', { name: personName })}
        value={draft.other}
        onChange={(other) => setDraft({ ...draft, other })}
        exclude={[personId]}
        creatable
        error={record.error && errorText(record.error)}
      />
      <Collapse expanded={draft.other !== null}>
        <Stack gap="sm">
          <Group grow align="flex-start">
            <NativeSelect
              label={t('people.tie.strength')}
              value={draft.strength}
              onChange={(event) =>
                setDraft({ ...draft, strength: event.currentTarget.value as StrengthWord })
              }
              data={strengthWords.map((value) => ({ value, label: t(`people.strength.${value}`) }))}
            />
            <TextInput
              label={t('people.tie.source')}
              value={draft.source}
              onChange={(event) => setDraft({ ...draft, source: event.currentTarget.value })}
            />
          </Group>
          <Checkbox
            label={t('people.tie.mayMentionSource')}
            checked={mayMentionName}
            disabled={!draft.source.trim()}
            onChange={(event) => setMayMentionName(event.currentTarget.checked)}
          />
          <Group>
            <Button
              type="submit"
              variant="default"
              leftSection={<IconPlus size={16} />}
              loading={record.isPending}
            >
              {t('people.tie.record')}
            </Button>
          </Group>
        </Stack>
      </Collapse>
    </Stack>
  );
}
