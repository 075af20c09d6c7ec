import { Alert, Button, Center, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './errorText';

/** A skeleton: grey lines while the content loads. */
export function Loading({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={`${100 - ((line * 13) % 40)}%`} />
      ))}
    </Stack>
  );
}

/** An error message, with a button to retry. */
export function Failure({ error, retry }: { error: Error; retry?: () => void }) {
  const { t } = useTranslation();
  const text = useErrorText();
  return (
    <Alert color="brick" icon={<IconAlertTriangle />} title={t('ui.failed')} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text>{text(error)}</Text>
        {retry && (
          <Button variant="default" size="sm" onClick={retry}>
            {t('ui.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

interface EmptyProps {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  /** What to do next. */
  children?: ReactNode;
}

/** Nothing here yet: says why, and what to do about it. */
export function Empty({ icon, title, text, children }: EmptyProps) {
  return (
    <Center py="xl" px="md">
      <Stack align="center" gap="sm" maw="30rem" ta="center">
        {icon && (
          <Center c="fjord" aria-hidden>
            {icon}
          </Center>
        )}
        <Title order={2} size="h3">
          {title}
        </Title>
        {text && (
          <Text c="dimmed" component="div">
            {text}
          </Text>
        )}
        {children && (
          <Group justify="center" mt="xs">
            {children}
          </Group>
        )}
      </Stack>
    </Center>
  );
}
