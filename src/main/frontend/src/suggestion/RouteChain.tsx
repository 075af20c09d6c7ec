import { Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { RouteChainFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import { weakestPair } from './weakestPair';

graphql(`
  fragment RouteChain on Route {
    chance
    people { id name }
    ties { id }
    weakest { id }
  }
`);

type RouteChainProps = { label: string; route: RouteChainFragment; quiet?: boolean };

/** A chain of introductions: its names, its chance, and its weakest tie. */
export function RouteChain({ label, route, quiet = false }: RouteChainProps) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const weakest = weakestPair(route);
  return (
    <Stack gap={2} {...(quiet ? { c: 'dimmed' } : {})}>
      <Group gap={6} component="div">
        <Text fw={600} span>
          {label}
        </Text>
        <Group component="ol" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
          {route.people.map(({ id, name }, index) => (
            <Group component="li" key={id} gap={6} wrap="nowrap">
              {index > 0 && <IconArrowRight size={16} aria-hidden />}
              {name}
            </Group>
          ))}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {t('suggestion.chance', { share: share(route.chance) })}
        {weakest && ` ${t('suggestion.weakest', weakest)}`}
      </Text>
    </Stack>
  );
}
