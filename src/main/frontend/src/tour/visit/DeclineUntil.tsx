import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../ui/calendarDay';
import { DayField } from '../../ui/DayField';
import { monthsAfter } from './monthsAfter';

interface DeclineUntilProps {
  /** The day from which the months are counted. */
  from: string;
  /** Empty: never again. */
  value: string;
  onChange: (until: string) => void;
  error?: string | undefined;
}

/** When somebody who declined may be suggested again. */
export function DeclineUntil({ from, value, onChange, error }: DeclineUntilProps) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" gap="xs">
      <DayField
        label={t('tour.decline.until')}
        description={t('tour.decline.untilHint')}
        value={value}
        onChange={onChange}
        error={error}
      />
      {[3, 6, 12].map((months) => (
        <Button
          key={months}
          variant="default"
          disabled={!isDay(from)}
          onClick={() => onChange(monthsAfter(from, months))}
        >
          {t('tour.decline.months', { count: months })}
        </Button>
      ))}
    </Group>
  );
}
