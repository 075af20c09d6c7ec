import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { IrreplaceableRowFragment } from '../api/generated/graphql';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Scroll } from '../ui/Scroll';

graphql(`
  fragment IrreplaceableRow on WhatIf {
    person { id name }
    lostNeeds { id competence { id name } }
    reachLost
    groupsLost
  }
`);

type IrreplaceableTableProps = { network: string; rows: readonly IrreplaceableRowFragment[] };

/** The people whose loss costs most in needs and reach. */
export function IrreplaceableTable({ network, rows }: IrreplaceableTableProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  if (rows.length === 0) return <Text>{t('suggestion.whatIf.none')}</Text>;
  return (
    <Scroll label={t('suggestion.tableOf', { title: t('suggestion.whatIf.irreplaceable') })}>
      <Table withTableBorder={false} miw={520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('suggestion.whatIf.column.person')}</Table.Th>
            <Table.Th>{t('suggestion.whatIf.column.needs')}</Table.Th>
            <Table.Th>{t('suggestion.whatIf.column.groups')}</Table.Th>
            <Table.Th ta="right">{t('suggestion.whatIf.column.reach')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ person, lostNeeds, groupsLost, reachLost }) => (
            <Table.Tr key={person.id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={addresses.whatIf(network, person.id)}>
                  {person.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{lostNeeds.map(({ competence }) => competence.name).join(', ')}</Table.Td>
              <Table.Td>{groupsLost.join(', ')}</Table.Td>
              <Table.Td ta="right">{count(reachLost)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}
