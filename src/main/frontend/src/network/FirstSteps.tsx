import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { firstSteps } from './steps';

type FirstStepsProps = { people: number; network: { id: string; needs: unknown[] } | undefined };

/** The steps from an empty installation to the first suggestion, with the finished ones ticked off. */
export function FirstSteps({ people, network }: FirstStepsProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <Panel title={t('network.steps.title')}>
      <PlainList ordered gap="lg">
        {firstSteps(people, network).map(({ name, state, to }, index) => (
          <Group component="li" key={name} align="flex-start" wrap="nowrap">
            <ThemeIcon
              radius="xl"
              size={34}
              variant={state === 'now' ? 'filled' : 'light'}
              color={state === 'done' ? 'moss' : 'fjord'}
              aria-hidden
            >
              {state === 'done' ? <IconCheck size={20} /> : index + 1}
            </ThemeIcon>
            <Stack gap={4} align="flex-start">
              <Title order={3}>
                {t(`network.steps.${name}.title`)}
                {state === 'done' && (
                  <Text span c="dimmed" size="sm" ml={8}>
                    {t('network.steps.done')}
                  </Text>
                )}
              </Title>
              <Text c="dimmed">{t(`network.steps.${name}.text`, { people: count(people) })}</Text>
              {to !== null && state !== 'done' && (
                <Button component={Link} to={to} variant={state === 'now' ? 'filled' : 'default'}>
                  {t(`network.steps.${name}.action`)}
                </Button>
              )}
            </Stack>
          </Group>
        ))}
      </PlainList>
    </Panel>
  );
}
