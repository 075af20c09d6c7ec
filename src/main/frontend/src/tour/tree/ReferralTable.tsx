import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../people/PersonLink';
import { Scroll } from '../../ui/Scroll';
import { Standing } from './ReferralBranches';
import type { Place } from './referralTree';

/** The referral tree as a table, in the tree's order. */
export function ReferralTable({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation();
  const names = new Map(places.map(({ person }) => [person.id, person.name]));
  return (
    <Scroll label={t('tour.tree.table')}>
      <Table verticalSpacing={6} aria-label={t('tour.tree.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('tour.tree.column.person')}</Table.Th>
            <Table.Th scope="col">{t('tour.tree.column.status')}</Table.Th>
            <Table.Th scope="col">{t('tour.tree.column.through')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('tour.tree.column.step')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('tour.tree.column.below')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('tour.tree.column.joinedBelow')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {places.map((place) => (
            <Table.Tr key={place.person.id}>
              <Table.Th scope="row" fw={400}>
                <PersonLink person={place.person} />
              </Table.Th>
              <Table.Td>
                <Standing place={place} />
              </Table.Td>
              <Table.Td>{through(place, names) || '–'}</Table.Td>
              <Table.Td ta="right">{place.step}</Table.Td>
              <Table.Td ta="right">{place.below}</Table.Td>
              <Table.Td ta="right">{place.joinedBelow}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}

/** Everybody who referred to a person, or who introduced them. */
function through({ way, above, givers }: Place, names: ReadonlyMap<string, string>): string {
  const introducer = way === 'INTRODUCED' && above ? names.get(above) : undefined;
  return [introducer, ...givers.map(({ name }) => name)].filter(Boolean).join(', ');
}
