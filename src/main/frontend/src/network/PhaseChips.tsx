import { Chip, Group, Input } from '@mantine/core';
import type { Named } from '../ui/named';

interface PhaseChipsProps {
  label: string;
  phases: readonly Named[];
  chosen: string[];
  onChoose: (phases: string[]) => void;
  error: string | undefined;
}

/** Chooses among the phases of a network. */
export function PhaseChips({ label, phases, chosen, onChoose, ...wrapper }: PhaseChipsProps) {
  return (
    <Input.Wrapper labelElement="div" label={label} {...wrapper}>
      <Chip.Group multiple value={chosen} onChange={onChoose}>
        <Group gap="xs" mt="xs" role="group" aria-label={label}>
          {phases.map(({ id, name }) => (
            <Chip key={id} value={id} variant="outline">
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
