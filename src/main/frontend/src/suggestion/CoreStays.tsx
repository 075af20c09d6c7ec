import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Named } from '../ui/named';

type CoreStaysProps = {
  core: readonly Named[];
  /** Ids of those who may leave. */
  mayLeave: readonly string[];
  onChange: (mayLeave: string[]) => void;
};

/** Who of today's core stays in each team; unticked, they may leave it. */
export function CoreStays({ core, mayLeave, onChange }: CoreStaysProps) {
  const { t } = useTranslation();
  const leaving = new Set(mayLeave);
  return (
    <Checkbox.Group
      label={t('suggestion.teams.stays')}
      description={t('suggestion.teams.staysHint')}
      value={core.map(({ id }) => id).filter((id) => !leaving.has(id))}
      onChange={(stays) => onChange(core.map(({ id }) => id).filter((id) => !stays.includes(id)))}
    >
      <Group gap="md" mt="xs">
        {core.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
