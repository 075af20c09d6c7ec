import { SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../people/PersonLink';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { Empty } from '../../ui/states';
import { bars } from './bars';
import classes from './Origins.module.css';
import type { OriginsFacts } from './thanksQueries';

/** With fewer participants, shares are mostly chance. */
const FEW = 10;

/** Where participants came from: by giver, by kind of tie, by number of steps. */
export function OriginsPanel({ origins }: { origins: OriginsFacts }) {
  const { t } = useTranslation();
  const { participants, byGiver, byTie, byStep } = origins;
  return (
    <Panel title={t('tour.origins.title')}>
      {participants === 0 ? (
        <Empty
          icon={<IconRoute size={48} stroke={1.4} />}
          title={t('tour.origins.none')}
          text={t('tour.origins.noneText')}
        />
      ) : (
        <Stack>
          <Text>
            {t('tour.origins.sum', { count: participants })}
            {participants < FEW && ` ${t('tour.origins.few')}`}
          </Text>
          <SimpleGrid cols={{ base: 1, lg: 3 }} spacing="xl">
            <Counts
              title={t('tour.origins.byGiver')}
              lines={byGiver.map(({ giver, participants: count }) => ({
                key: giver?.id ?? '',
                count,
                label: giver ? <PersonLink person={giver} inherit /> : t('tour.origins.noGiver'),
              }))}
            />
            <Counts
              title={t('tour.origins.byTie')}
              lines={byTie.map(({ kind, participants: count }) => ({
                key: kind ?? '',
                count,
                label: kind ?? t('tour.origins.noKind'),
              }))}
            />
            <Counts
              title={t('tour.origins.byStep')}
              lines={byStep.map(({ step, participants: count }) => ({
                key: `${step}`,
                count,
                label: t('tour.origins.step', { count: step }),
              }))}
            />
          </SimpleGrid>
        </Stack>
      )}
    </Panel>
  );
}

interface CountsProps {
  title: string;
  lines: { key: string; label: ReactNode; count: number }[];
}

/** A table of counts with a bar for each. */
function Counts({ title, lines }: CountsProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const lengths = bars(lines.map((line) => line.count));
  return (
    <div>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <Table verticalSpacing={6} layout="auto" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('tour.origins.from')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('tour.origins.participants')}
            </Table.Th>
            <Table.Td aria-hidden className={classes.line ?? ''} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, index) => (
            <Table.Tr key={line.key}>
              <Table.Th scope="row" fw={400}>
                {line.label}
              </Table.Th>
              <Table.Td ta="right">{count(line.count)}</Table.Td>
              <Table.Td aria-hidden>
                <div className={classes.bar} style={{ width: `${lengths[index] ?? 0}%` }} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
