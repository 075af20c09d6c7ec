import { Button, Table, TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconSelector } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapLink, MapPerson } from '../graph/types';
import { Panel } from '../ui/Panel';
import { Scroll } from '../ui/Scroll';
import { type Column, chosenRows, clicked, type Order, rowsOf } from './tableRows';

const PAGE = 15;
const COLUMNS: readonly Column[] = ['name', 'organisation', 'step', 'ties', 'participant'];

type MapTableProps = {
  people: readonly MapPerson[];
  edges: readonly MapLink[];
  selected: string | null;
  onSelect: (id: string) => void;
};

/** Everybody on the map as rows: the picture for those who read rather than look. */
export function MapTable({ people, edges, selected, onSelect }: MapTableProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'step', descending: false });
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => rowsOf(people, edges), [people, edges]);
  const chosen = useMemo(() => chosenRows(rows, search, order), [rows, search, order]);
  return (
    <Panel
      title={t('reach.table')}
      actions={
        <TextInput
          aria-label={t('reach.filter')}
          placeholder={t('reach.filter')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      }
    >
      <Scroll label={t('reach.scroll')}>
        <Table highlightOnHover miw={480}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} order={order} onOrder={setOrder} />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {chosen.slice(0, shown).map((row) => (
              <Table.Tr key={row.id} {...(row.id === selected ? { 'aria-current': true } : {})}>
                <Table.Th scope="row" fw={row.id === selected ? 700 : 400}>
                  <UnstyledButton
                    c="var(--mantine-color-anchor)"
                    onClick={() => onSelect(row.id)}
                    title={t('reach.showOnMap')}
                  >
                    {row.name}
                  </UnstyledButton>
                </Table.Th>
                <Table.Td>{row.organisation}</Table.Td>
                <Table.Td>{row.step ?? t('reach.onlyReferral')}</Table.Td>
                <Table.Td>{row.ties}</Table.Td>
                <Table.Td>{row.participant ? t('reach.yes') : ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      {chosen.length > shown && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + PAGE)}>
          {t('ui.showMore')}
        </Button>
      )}
    </Panel>
  );
}

type HeadingProps = { column: Column; order: Order; onOrder: (order: Order) => void };

function Heading({ column, order, onOrder }: HeadingProps) {
  const { t } = useTranslation();
  const sorted = order.column === column;
  const Icon = !sorted ? IconSelector : order.descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th aria-sort={!sorted ? 'none' : order.descending ? 'descending' : 'ascending'}>
      <UnstyledButton fw={600} onClick={() => onOrder(clicked(order, column))}>
        {t(`reach.column.${column}`)} <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
