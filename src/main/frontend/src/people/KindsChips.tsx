import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonKind } from '../api/generated/graphql';
import { personKinds } from './personDraft';

interface KindsChipsProps {
  label: string;
  /** None: people of all kinds. */
  chosen: PersonKind[];
  onChoose: (kinds: PersonKind[]) => void;
}

/** Chooses among the parts of society that people come from. */
export function KindsChips({ label, chosen, onChoose }: KindsChipsProps) {
  const { t } = useTranslation();
  return (
    <Input.Wrapper labelElement="div" label={label}>
      <Chip.Group multiple value={chosen} onChange={(kinds) => onChoose(kinds as PersonKind[])}>
        <Group gap="xs" mt="xs" role="group" aria-label={label}>
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
