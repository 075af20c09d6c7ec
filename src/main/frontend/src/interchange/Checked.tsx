import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { ChangesTable } from './ChangesTable';
import { FilesTable } from './FilesTable';
import { Headline } from './Headline';
import { HeldRows } from './HeldRows';
import { type Decision, type ImportReport, totalsOf, unreadOf } from './importReport';
import { RefusalsTable } from './RefusalsTable';
import { RemarksTable } from './RemarksTable';
import { SharedList } from './SharedList';

interface CheckedProps {
  report: ImportReport;
  files: readonly File[];
  onWrite: (mode: 'all' | 'good', decisions: Record<string, Decision>) => void;
  onStartAgain: () => void;
  /** Checks the files again, as those of another list. */
  onRename: (list: string) => void;
}

/** The result of the dry run, with the choice to import. Nothing is written yet. */
export function Checked({ report, files, onWrite, onStartAgain, onRename }: CheckedProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const totals = totalsOf(report);
  const [decisions, setDecisions] = useState<Record<string, Decision>>({});
  const taken = Object.values(decisions).filter((decision) => decision !== 'OUT').length;
  const good = totals.created + totals.updated + taken;
  const partly = totals.refused > 0 || unreadOf(report).unreadable > 0;
  return (
    <>
      <Panel title={t('interchange.checked.title')}>
        <Stack>
          {!report.dryRun && (
            <Alert role="alert" color="brick" icon={<IconAlertTriangle />}>
              {t(
                report.seen.outdated
                  ? 'interchange.checked.outdated'
                  : 'interchange.checked.notWritten',
              )}
            </Alert>
          )}
          <Text>{t('interchange.source.of', { name: report.source })}</Text>
          <SharedList report={report} onRename={onRename} />
          <Headline report={report} />
          {report.problems.map(({ file, code, message }) => (
            <Alert key={`${file}:${code}`} color="brick" title={file}>
              {message}
            </Alert>
          ))}
          {report.files.length > 0 && <FilesTable report={report} />}
          <Group>
            {good > 0 && (
              <Button onClick={() => onWrite(partly ? 'good' : 'all', decisions)}>
                {t(partly ? 'interchange.checked.good' : 'interchange.checked.all', {
                  count: good,
                  rows: count(good),
                })}
              </Button>
            )}
            <Button variant="default" onClick={onStartAgain}>
              {t('interchange.checked.other')}
            </Button>
          </Group>
          {partly && good > 0 && (
            <Text size="sm" c="dimmed">
              {t('interchange.checked.goodText')}
            </Text>
          )}
        </Stack>
      </Panel>
      <HeldRows report={report} decisions={decisions} onDecide={setDecisions} />
      <ChangesTable report={report} />
      <RefusalsTable report={report} files={files} />
      <RemarksTable report={report} />
    </>
  );
}
