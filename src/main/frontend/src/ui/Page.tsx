import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useTitle } from './useTitle';

let firstView = true;

interface PageProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  /** Above the title: where one came from. */
  back?: { to: string; label: string };
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
  /** Forms read better narrow. */
  narrow?: boolean;
}

/**
 * A page: its heading, the browser's title, and the focus. After a change of route the heading takes
 * the focus, so that keyboard and screen reader start where the eye does.
 */
export function Page({ title, lead, back, actions, children, narrow = false }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useTitle(title);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what moves the focus
  useEffect(() => {
    if (!firstView) heading.current?.focus({ preventScroll: true });
    firstView = false;
  }, [pathname]);

  return (
    <Box maw={narrow ? '44rem' : '76rem'} mx="auto" pb="xl">
      {back && (
        <Anchor component={Link} to={back.to} size="sm">
          {back.label}
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="md" mb="lg">
        <Stack gap={4} flex="1 1 18rem">
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" maw="46rem" component="div">
              {lead}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
