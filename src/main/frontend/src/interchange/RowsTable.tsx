import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Scroll } from '../ui/Scroll';
import type { Refusal } from './importReport';
import classes from './interchange.module.css';

const firstShown = 20;

interface RowsTableProps {
  label: string;
  rows: readonly (Refusal & { file: string })[];
}

/** Rows of files with what there is to say of each; the first ones, and more when asked. */
export function RowsTable({ label, rows }: RowsTableProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const [shown, setShown] = useState(firstShown);
  return (
    <>
      <Scroll label={label}>
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
            {rows.slice(0, shown).map(({ file, line, column, code, reason }) => (
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
      {shown < rows.length && (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={() => setShown(shown + 200)}>
            {t('ui.moreOf', { left: count(rows.length - shown) })}
          </Button>
        </Group>
      )}
    </>
  );
}
