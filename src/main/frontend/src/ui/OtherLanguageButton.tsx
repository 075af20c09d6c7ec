import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from './language';

/** Switches to the other language, and is labelled in it. */
export function OtherLanguageButton() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'da' ? 'en' : 'da';
  return (
    <Button variant="subtle" lang={other} onClick={() => void changeLanguage(other)}>
      {t('ui.otherLanguage')}
    </Button>
  );
}
