import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
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
      <TextInput
        type="date"
        label={t('tour.decline.until')}
        description={t('tour.decline.untilHint')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      {[3, 6, 12].map((months) => (
        <Button key={months} variant="default" onClick={() => onChange(monthsAfter(from, months))}>
          {t('tour.decline.months', { count: months })}
        </Button>
      ))}
    </Group>
  );
}
