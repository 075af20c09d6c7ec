import { Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import type { Decision, HeldRow, ImportReport } from './importReport';

const choices: Record<HeldRow['reason'], readonly Decision[]> = {
  OTHER_NAME: ['SAME', 'OTHER', 'OUT'],
  EMAIL_HERE: ['SAME', 'OTHER', 'OUT'],
  EMAIL_OF_ANOTHER: ['OTHER', 'OUT'],
};

interface HeldRowsProps {
  report: ImportReport;
  decisions: Record<string, Decision>;
  onDecide: (decisions: Record<string, Decision>) => void;
}

/** Rows that may be about somebody else than their ids say: whoever imports decides. */
export function HeldRows({ report, decisions, onDecide }: HeldRowsProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const rows = report.files.flatMap((file) => file.heldRows);
  if (rows.length === 0) return null;
  return (
    <Panel mt="md" title={t('interchange.held.title', { total: count(rows.length) })}>
      <Text mb="md">{t('interchange.held.text')}</Text>
      <Stack gap="lg">
        {rows.map((row) => (
          <Radio.Group
            key={row.id}
            label={t('interchange.held.row', { line: row.line, name: row.name })}
            description={t(`interchange.held.reason.${row.reason}`, { name: row.personName })}
            value={decisions[row.id] ?? ''}
            onChange={(decision) => onDecide({ ...decisions, [row.id]: decision as Decision })}
          >
            <Stack gap="xs" mt="xs">
              {choices[row.reason].map((choice) => (
                <Radio
                  key={choice}
                  value={choice}
                  label={t(
                    row.reason === 'EMAIL_OF_ANOTHER' && choice === 'OTHER'
                      ? 'interchange.held.choice.SHARED'
                      : `interchange.held.choice.${choice}`,
                    { name: row.name, here: row.personName },
                  )}
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
    </Panel>
  );
}
