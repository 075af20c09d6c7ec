import { Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface RowProps {
  children: ReactNode;
  /** Keeps its width at the right end, while the text before it wraps. */
  end: ReactNode;
}

/** A line of a list, with what can be done about it at the end. */
export function Row({ children, end }: RowProps) {
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
      <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{children}</div>
      <Group gap={4} wrap="nowrap" style={{ flexShrink: 0 }}>
        {end}
      </Group>
    </Group>
  );
}
