import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonKind } from '../api/generated/graphql';
import { personKinds } from './personDraft';

interface KindChipsProps {
  label: string;
  /** Null while nobody has chosen. */
  value: PersonKind | null;
  onChange: (kind: PersonKind | null) => void;
  description?: string;
  error?: string | undefined;
}

/** Asks which part of society somebody comes from; nothing is assumed, and not to know is an answer. */
export function KindChips({ label, value, onChange, ...wrapper }: KindChipsProps) {
  const { t } = useTranslation();
  return (
    <Input.Wrapper labelElement="div" label={label} {...wrapper}>
      <Chip.Group value={value} onChange={(kind) => onChange(kind as PersonKind)}>
        <Group gap="xs" mt="xs" role="radiogroup" aria-label={label}>
          {personKinds.map((kind) => (
            <Chip key={kind} value={kind} variant="outline">
              {t(`people.kind.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
