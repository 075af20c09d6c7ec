import { Button, Group, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Scroll } from '../ui/Scroll';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { download } from './download';
import { hasAllRefusals, type ImportReport, refusalsCsv, totalsOf } from './importReport';
import { fetchRefusals } from './importRequest';
import classes from './interchange.module.css';

interface RefusalsTableProps {
  report: ImportReport;
  files: readonly File[];
}

const firstShown = 20;

/** The rows that cannot be imported: where each is and why; the whole list as a file. */
export function RefusalsTable({ report, files }: RefusalsTableProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const failed = useNotifyFailure();
  const [shown, setShown] = useState(firstShown);
  const [busy, setBusy] = useState(false);
  const refusals = report.files.flatMap((file) =>
    file.refusals.map((refusal) => ({ file: file.name, ...refusal })),
  );
  if (refusals.length === 0) return null;

  const save = async () => {
    setBusy(true);
    try {
      const text = hasAllRefusals(report) ? refusalsCsv(report) : await fetchRefusals(files);
      download('refused.csv', text);
    } catch (error) {
      failed(error as Error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Panel
      mt="md"
      title={t('interchange.refused.title', { total: count(totalsOf(report).refused) })}
      actions={
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          onClick={() => void save()}
          loading={busy}
        >
          {t('interchange.refused.download')}
        </Button>
      }
    >
      <Text mb="sm">{t('interchange.refused.text')}</Text>
      <Scroll label={t('interchange.refused.label')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('interchange.report.file')}</Table.Th>
              <Table.Th className={classes.number}>{t('interchange.refused.line')}</Table.Th>
              <Table.Th>{t('interchange.refused.column')}</Table.Th>
              <Table.Th>{t('interchange.refused.reason')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refusals.slice(0, shown).map(({ file, line, column, code, reason }) => (
              <Table.Tr key={`${file}:${line}:${column}:${code}`}>
                <Table.Td>{file}</Table.Td>
                <Table.Td className={classes.number}>{line}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>{reason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      {shown < refusals.length && (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={() => setShown(shown + 200)}>
            {t('ui.moreOf', { left: count(refusals.length - shown) })}
          </Button>
        </Group>
      )}
    </Panel>
  );
}
