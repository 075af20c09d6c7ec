import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { ReliabilityFactsFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Scroll } from '../ui/Scroll';
import { ReliabilityCurve } from './ReliabilityCurve';
import classes from './ReliabilityPanel.module.css';

graphql(`
  fragment ReliabilityFacts on Reliability {
    cases
    happened
    brier
    brierOfConstant
    calibrationError
    verdict
    text
    points { from to cases happened predicted share low high }
  }
`);

type ReliabilityPanelProps = { title: string; reliability: ReliabilityFactsFragment };

/** One predicted chance: the server's verdict, the reliability curve, and the same as a table. */
export function ReliabilityPanel({ title, reliability }: ReliabilityPanelProps) {
  const { t } = useTranslation();
  const { decimal } = useFormat();
  return (
    <Panel title={title}>
      <Stack gap="md">
        <Text>{reliability.text}</Text>
        {reliability.cases > 0 && (
          <>
            <div className={classes.columns}>
              <ReliabilityCurve
                points={reliability.points}
                label={t('suggestion.calibration.curve', { title })}
              />
              <Points title={title} points={reliability.points} />
            </div>
            <Text size="sm" c="dimmed">
              {t('suggestion.calibration.brier', {
                cases: reliability.cases,
                brier: decimal(reliability.brier, 3),
                constant: decimal(reliability.brierOfConstant, 3),
              })}
            </Text>
          </>
        )}
      </Stack>
    </Panel>
  );
}

type PointsProps = { title: string; points: ReliabilityFactsFragment['points'] };

function Points({ title, points }: PointsProps) {
  const { t } = useTranslation();
  const { share, count } = useFormat();
  return (
    <Scroll label={t('suggestion.tableOf', { title })}>
      <Table withTableBorder={false} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {(['range', 'cases', 'predicted', 'happened', 'interval'] as const).map((column) => (
              <Table.Th key={column} ta={column === 'range' ? 'left' : 'right'}>
                {t(`suggestion.calibration.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map((point) => (
            <Table.Tr key={point.from}>
              <Table.Th scope="row" fw={400}>
                {share(point.from)}–{share(point.to)}
              </Table.Th>
              <Table.Td ta="right">{count(point.cases)}</Table.Td>
              <Table.Td ta="right">{share(point.predicted)}</Table.Td>
              <Table.Td ta="right">{share(point.share)}</Table.Td>
              <Table.Td ta="right">
                {share(point.low)}–{share(point.high)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Scroll>
  );
}
