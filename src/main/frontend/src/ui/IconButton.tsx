import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentType } from 'react';

interface IconButtonProps extends Omit<ActionIconProps, 'variant' | 'size' | 'children'> {
  icon: ComponentType<{ size: number }>;
  /** The accessible name. */
  label: string;
  onClick: () => void;
}

/** An icon button for one line of a list. */
export function IconButton({ icon: Icon, label, ...props }: IconButtonProps) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={label} {...props}>
      <Icon size={18} />
    </ActionIcon>
  );
}
