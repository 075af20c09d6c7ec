import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentType } from 'react';

interface IconButtonProps extends Omit<ActionIconProps, 'variant' | 'size' | 'children'> {
  icon: ComponentType<{ size: number }>;
  /** What it does, for those who do not see the icon. */
  label: string;
  onClick: () => void;
}

/** What can be done about one line of a list, as an icon. */
export function IconButton({ icon: Icon, label, ...props }: IconButtonProps) {
  return (
    <ActionIcon variant="subtle" size="lg" aria-label={label} {...props}>
      <Icon size={18} />
    </ActionIcon>
  );
}
