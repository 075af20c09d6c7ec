import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { ReachSummaryFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';

graphql(`
  fragment ReachSummary on Reach {
    people
    organisations
    groups
    competencesInReach
    byStep { step people }
  }
`);

/** The reach in numbers. */
export function ReachSummary({ reach }: { reach: ReachSummaryFragment }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const figures = [
    [reach.people, t('reach.people')],
    [reach.organisations, t('reach.organisations')],
    [reach.groups, t('reach.groups')],
    [reach.competencesInReach, t('reach.competences')],
  ] as const;
  return (
    <Group component="dl" gap="xl" m={0}>
      {figures.map(([figure, label]) => (
        <Stack key={label} gap={0} style={{ flexDirection: 'column-reverse' }}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fz="xl" fw={600} lh={1.2}>
            {count(figure)}
          </Text>
        </Stack>
      ))}
    </Group>
  );
}
