import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GapBoardQuery } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import { countByCoverage } from './diamondShape';

type Gap = NonNullable<GapBoardQuery['network']>['gap'];

/** The diamond as a table: the same numbers for those who read rather than look. */
export function CornerTable({ corners, needs }: Pick<Gap, 'corners' | 'needs'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  return (
    <Table mt="sm" fz="sm" withRowBorders={false} verticalSpacing={4} horizontalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('gap.corner')}</Table.Th>
          <Table.Th ta="right">{t('gap.coverage.MISSING')}</Table.Th>
          <Table.Th ta="right">{t('gap.coverage.THIN')}</Table.Th>
          <Table.Th ta="right">{t('gap.coverage.COVERED')}</Table.Th>
          <Table.Th ta="right">{t('gap.share')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {corners.map(({ corner, coveredShare, needs: wanted }) => {
          const count = countByCoverage(
            needs.filter(({ need }) => need.competence.corner?.id === corner.id),
          );
          return (
            <Table.Tr key={corner.id}>
              <Table.Th scope="row" fw={400}>
                {corner.name}
              </Table.Th>
              <Table.Td ta="right">{count.MISSING}</Table.Td>
              <Table.Td ta="right">{count.THIN}</Table.Td>
              <Table.Td ta="right">{count.COVERED}</Table.Td>
              <Table.Td ta="right">
                {wanted > 0 ? (
                  share(coveredShare)
                ) : (
                  <Text span c="dimmed">
                    –
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
