import { Progress, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import type { ImportProgress } from './importReport';

interface RunningProps {
  dryRun: boolean;
  progress: ImportProgress | undefined;
}

/** The progress of the import; announced to screen readers in steps of ten per cent. */
export function Running({ dryRun, progress }: RunningProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const share = progress ? Math.round((progress.done / Math.max(progress.of, 1)) * 100) : 0;
  const title = t(dryRun ? 'interchange.running.checking' : 'interchange.running.writing');
  return (
    <Panel title={title}>
      <Progress.Root size="lg">
        <Progress.Section
          value={progress ? share : 100}
          animated={!progress}
          striped={!progress}
          aria-label={title}
        />
      </Progress.Root>
      <Text mt="sm" c="dimmed">
        {progress
          ? t('interchange.running.progress', {
              file: progress.file,
              done: count(progress.done),
              of: count(progress.of),
            })
          : t('interchange.running.sending')}
      </Text>
      <VisuallyHidden role="status">
        {progress &&
          t('interchange.running.spoken', {
            file: progress.file,
            share: Math.floor(share / 10) * 10,
          })}
      </VisuallyHidden>
    </Panel>
  );
}
