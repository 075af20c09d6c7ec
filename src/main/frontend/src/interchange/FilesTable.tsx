import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Scroll } from '../ui/Scroll';
import type { HowRead, ImportReport } from './importReport';
import { totalsOf } from './importReport';
import classes from './interchange.module.css';

const separatorNames: Record<string, 'comma' | 'semicolon' | 'tab'> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};

const allCounts = ['rows', 'created', 'updated', 'unchanged', 'held', 'refused'] as const;

/** What happens to the rows of each file. */
export function FilesTable({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const totals = totalsOf(report);
  const counts = allCounts.filter((of) => of !== 'held' || totals.held > 0);
  const howRead = ({ separator, encoding, headerLine, titled }: HowRead) =>
    [
      t('interchange.report.header', {
        line: headerLine,
        separator: t(`interchange.report.separator.${separatorNames[separator] ?? 'comma'}`),
      }),
      ...(titled ? [t('interchange.report.titled')] : []),
      ...(encoding.startsWith('UTF') ? [] : [t('interchange.report.encoding', { encoding })]),
    ].join(' ');
  return (
    <Scroll label={t('interchange.report.files')}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('interchange.report.file')}</Table.Th>
            {counts.map((of) => (
              <Table.Th key={of} className={classes.number}>
                {t(`interchange.report.${of}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.files.map((file) => (
            <Table.Tr key={file.name}>
              <Table.Td>
                {file.name}
                <Text size="sm" c="dimmed">
                  {howRead(file.howRead)}
                </Text>
                {file.unknownColumns.length > 0 && (
                  <Text size="sm" c="dimmed">
                    {t('interchange.report.unknownColumns', {
                      columns: file.unknownColumns.join(', '),
                    })}
                  </Text>
                )}
              </Table.Td>
              {counts.map((of) => (
                <Table.Td key={of} className={classes.number}>
                  <Text
                    span
                    {...(of === 'refused' && file.refused > 0
                      ? { c: 'var(--mantine-color-error)', fw: 700 }
                      : {})}
                  >
                    {count(file[of])}
                  </Text>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        {report.files.length > 1 && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{t('interchange.report.total')}</Table.Th>
              {counts.map((of) => (
                <Table.Th key={of} className={classes.number}>
                  {count(totals[of])}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Scroll>
  );
}
