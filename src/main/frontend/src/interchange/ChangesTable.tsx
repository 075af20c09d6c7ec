import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Scroll } from '../ui/Scroll';
import type { ImportReport, RowChange } from './importReport';
import { totalsOf } from './importReport';
import classes from './interchange.module.css';

const firstShown = 20;

/** What each row makes or changes, before and after; those that change something first. */
export function ChangesTable({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const [shown, setShown] = useState(firstShown);
  const rows = report.files
    .flatMap((file) => file.changes.map((change) => ({ ...change, file: file.name })))
    .sort((one, other) => Number(one.fresh) - Number(other.fresh));
  if (rows.length === 0) return null;
  const { created, updated } = totalsOf(report);
  const more = created + updated - rows.length;
  return (
    <Panel mt="md" title={t('interchange.changes.title')}>
      <Text mb="sm">
        {t('interchange.changes.text', { created: count(created), updated: count(updated) })}
      </Text>
      <Scroll label={t('interchange.changes.label')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('interchange.report.file')}</Table.Th>
              <Table.Th className={classes.number}>{t('interchange.refused.line')}</Table.Th>
              <Table.Th>{t('interchange.changes.what')}</Table.Th>
              <Table.Th>{t('interchange.changes.fields')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <Table.Tr key={`${row.file}:${row.line}`}>
                <Table.Td>{row.file}</Table.Td>
                <Table.Td className={classes.number}>{row.line}</Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    {row.what}
                    {row.fresh && (
                      <Badge variant="light" size="sm">
                        {t('interchange.changes.fresh')}
                      </Badge>
                    )}
                  </Group>
                </Table.Td>
                <Table.Td>
                  <Fields row={row} />
                </Table.Td>
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
      {more > 0 && (
        <Text mt="sm" size="sm" c="dimmed">
          {t('interchange.changes.more', { count: more, rows: count(more) })}
        </Text>
      )}
    </Panel>
  );
}

function Fields({ row }: { row: RowChange }) {
  const { t, i18n } = useTranslation();
  const said = (column: string, value: string | null) => {
    if (value === null) return t('interchange.changes.nothing');
    const key = `people.kind.${value}`;
    return column === 'kind' && i18n.exists(key) ? t(key as 'people.kind.CITIZEN') : value;
  };
  const fields = row.fresh ? row.fields.filter(({ column }) => column !== 'name') : row.fields;
  return (
    <Stack gap={2}>
      {fields.map(({ column, before, after }) => (
        <Text key={column} size="sm">
          {t(`interchange.changes.field.${column as 'name'}`)}:{' '}
          {row.fresh ? (
            said(column, after)
          ) : (
            <>
              <Text span size="sm" c="dimmed" td={before === null ? 'none' : 'line-through'}>
                {said(column, before)}
              </Text>{' '}
              <span aria-hidden>→</span> {said(column, after)}
            </>
          )}
        </Text>
      ))}
    </Stack>
  );
}
