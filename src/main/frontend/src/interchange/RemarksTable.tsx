import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import type { ImportReport } from './importReport';
import { RowsTable } from './RowsTable';

/** The cells that rows are imported without, or that were read otherwise than they stand. */
export function RemarksTable({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const remarks = report.files.flatMap((file) =>
    file.remarks.map((remark) => ({ file: file.name, ...remark })),
  );
  if (remarks.length === 0) return null;
  const total = report.files.reduce((sum, file) => sum + file.remarked, 0);
  return (
    <Panel mt="md" title={t('interchange.remarks.title', { total: count(total) })}>
      <Text mb="sm">{t('interchange.remarks.text')}</Text>
      <RowsTable label={t('interchange.remarks.label')} rows={remarks} />
    </Panel>
  );
}
