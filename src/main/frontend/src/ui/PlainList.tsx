import { Stack, type StackProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface PlainListProps extends StackProps {
  ordered?: boolean;
  'aria-label'?: string;
  children: ReactNode;
}

/** A list without bullets or numbers. */
export function PlainList({ ordered = false, children, ...stack }: PlainListProps) {
  return (
    <Stack component={ordered ? 'ol' : 'ul'} p={0} m={0} style={{ listStyle: 'none' }} {...stack}>
      {children}
    </Stack>
  );
}
