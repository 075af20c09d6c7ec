import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Named } from '../../ui/named';

/** A card kept on the device may be from before there were reasons. */
type Asked = { askAbout?: Named | null; askAboutReason?: string | null };

/** What to ask for above all, and why this very person may know somebody. */
export function AskAbout({ card: { askAbout, askAboutReason } }: { card: Asked }) {
  const { t } = useTranslation();
  if (!askAbout || !askAboutReason) return null;
  return (
    <Text>
      {t('tour.card.askAbout', { competence: askAbout.name })} {askAboutReason}
    </Text>
  );
}
