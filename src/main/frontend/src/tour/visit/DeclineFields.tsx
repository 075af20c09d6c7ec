import { Alert, Stack, Text } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeclineUntil } from './DeclineUntil';
import type { VisitDraft } from './visitDraft';

interface DeclineFieldsProps {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
  error?: string | undefined;
}

/** After a no: asks for somebody else at once, and when this person may be asked again. */
export function DeclineFields({ draft, change, error }: DeclineFieldsProps) {
  const { t } = useTranslation();
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
      <DeclineUntil
        from={draft.on}
        value={draft.declinedUntil}
        onChange={(declinedUntil) => change({ declinedUntil })}
        error={error}
      />
    </Stack>
  );
}
