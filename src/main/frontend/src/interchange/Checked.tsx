import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { FilesTable } from './FilesTable';
import { type ImportReport, totalsOf } from './importReport';
import { RefusalsTable } from './RefusalsTable';

interface CheckedProps {
  report: ImportReport;
  files: readonly File[];
  onWrite: (mode: 'all' | 'good') => void;
  onStartAgain: () => void;
}

/** The result of the dry run, with the choice to import. Nothing is written yet. */
export function Checked({ report, files, onWrite, onStartAgain }: CheckedProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const totals = totalsOf(report);
  const good = totals.created + totals.updated;
  const clean = totals.refused === 0 && report.problems.length === 0;
  return (
    <>
      <Panel title={t('interchange.checked.title')}>
        <Stack>
          <Alert
            role="status"
            color={clean ? 'moss' : 'ochre'}
            icon={clean ? <IconCheck /> : <IconAlertTriangle />}
          >
            {good === 0 && clean
              ? t('interchange.checked.nothingNew')
              : t(clean ? 'interchange.checked.clean' : 'interchange.checked.someRefused', {
                  count: good,
                  good: count(good),
                  refused: count(totals.refused),
                })}
          </Alert>
          {report.problems.map(({ file, code, message }) => (
            <Alert key={`${file}:${code}`} color="brick" title={file}>
              {message}
            </Alert>
          ))}
          {report.files.length > 0 && <FilesTable report={report} />}
          <Group>
            {good > 0 && (
              <Button onClick={() => onWrite(totals.refused > 0 ? 'good' : 'all')}>
                {t(totals.refused > 0 ? 'interchange.checked.good' : 'interchange.checked.all', {
                  count: good,
                  rows: count(good),
                })}
              </Button>
            )}
            <Button variant="default" onClick={onStartAgain}>
              {t('interchange.checked.other')}
            </Button>
          </Group>
          {totals.refused > 0 && good > 0 && (
            <Text size="sm" c="dimmed">
              {t('interchange.checked.goodText')}
            </Text>
          )}
        </Stack>
      </Panel>
      <RefusalsTable report={report} files={files} />
    </>
  );
}
