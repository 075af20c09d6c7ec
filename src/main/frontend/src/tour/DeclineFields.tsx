import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VisitDraft } from './draft';
import { monthsAfter } from './monthsAfter';

interface DeclineFieldsProps {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
  error?: string | undefined;
}

/** A no is a referral: asks at once for somebody else, and when one may ask this person again. */
export function DeclineFields({ draft, change, error }: DeclineFieldsProps) {
  const { t } = useTranslation();
  const until = (months: number) => change({ declinedUntil: monthsAfter(draft.on, months) });
  return (
    <Stack gap="sm">
      <Alert
        color="fjord"
        role="note"
        icon={<IconArrowForwardUp />}
        title={t('tour.decline.title')}
      >
        <Text>{t('tour.decline.text')}</Text>
      </Alert>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          label={t('tour.decline.until')}
          description={t('tour.decline.untilHint')}
          value={draft.declinedUntil}
          onChange={(event) => change({ declinedUntil: event.currentTarget.value })}
          error={error}
        />
        {[3, 6, 12].map((months) => (
          <Button key={months} variant="default" onClick={() => until(months)}>
            {t('tour.decline.months', { count: months })}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
