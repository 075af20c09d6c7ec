import { Group, Paper, type PaperProps, Title } from '@mantine/core';
import { type ComponentPropsWithoutRef, type ReactNode, useId } from 'react';

type SectionProps = Omit<ComponentPropsWithoutRef<'section'>, keyof PaperProps | 'title'>;

interface PanelProps extends PaperProps, SectionProps {
  title?: ReactNode;
  /** Buttons on the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A card on the page: a region with a second-level heading. */
export function Panel({ title, actions, children, ...paper }: PanelProps) {
  const id = useId();
  return (
    <Paper
      component="section"
      {...(title ? { 'aria-labelledby': id } : {})}
      p={{ base: 'md', sm: 'lg' }}
      bg="var(--rundtur-card)"
      bd="1px solid var(--rundtur-line)"
      radius="lg"
      {...paper}
    >
      {(title || actions) && (
        <Group justify="space-between" mb="md" gap="sm">
          {title && (
            <Title order={2} id={id}>
              {title}
            </Title>
          )}
          {actions}
        </Group>
      )}
      {children}
    </Paper>
  );
}
