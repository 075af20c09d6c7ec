import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import {
  IconArrowForwardUp,
  IconCircleCheck,
  IconHelpCircle,
  IconPhoneOff,
  IconThumbDown,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VisitOutcome } from '../../api/generated/graphql';
import classes from './LogForm.module.css';

const OUTCOMES = [
  ['JOINS', IconCircleCheck],
  ['MAYBE', IconHelpCircle],
  ['DECLINED', IconThumbDown],
  ['REFERRED_ON', IconArrowForwardUp],
  ['NOT_REACHED', IconPhoneOff],
] as const;

type OutcomeFieldProps = {
  value: VisitOutcome | null;
  onChange: (outcome: VisitOutcome) => void;
  error: string | undefined;
};

/** The outcome, as radio cards large enough for a thumb. */
export function OutcomeField({ value, onChange, error }: OutcomeFieldProps) {
  const { t } = useTranslation();
  return (
    <Radio.Group
      label={t('tour.field.outcome')}
      required
      value={value}
      onChange={(outcome) => onChange(outcome as VisitOutcome)}
      error={error}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6} mb={error ? 6 : 0}>
        {OUTCOMES.map(([outcome, Icon]) => (
          <Radio.Card
            key={outcome}
            value={outcome}
            className={classes.outcome ?? ''}
            data-invalid={error ? true : undefined}
          >
            <Group wrap="nowrap" gap="sm">
              <Icon size={24} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
              <Stack gap={0}>
                <Text fw={600}>{t(`tour.outcome.${outcome}`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`tour.outcomeHint.${outcome}`)}
                </Text>
              </Stack>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
