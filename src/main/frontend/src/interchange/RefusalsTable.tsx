import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { download } from './download';
import { hasAllRefusals, type ImportReport, refusalsCsv, totalsOf } from './importReport';
import { fetchRefusals } from './importRequest';
import { RowsTable } from './RowsTable';

interface RefusalsTableProps {
  report: ImportReport;
  files: readonly File[];
}

/** The rows that cannot be imported: where each is and why; the whole list as a file. */
export function RefusalsTable({ report, files }: RefusalsTableProps) {
  const { t, i18n } = useTranslation();
  const { count } = useFormat();
  const failed = useNotifyFailure();
  const [busy, setBusy] = useState(false);
  const refusals = report.files.flatMap((file) =>
    file.refusals.map((refusal) => ({ file: file.name, ...refusal })),
  );
  if (refusals.length === 0) return null;

  const save = async () => {
    setBusy(true);
    try {
      const text = hasAllRefusals(report)
        ? refusalsCsv(report, i18n.language)
        : await fetchRefusals(files, report.source);
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
      <RowsTable label={t('interchange.refused.label')} rows={refusals} />
    </Panel>
  );
}
