import { useTranslation } from 'react-i18next';

/** The levels of a held competence, in words; 'not known' is one of them. */
export function useLevels(): { value: string; label: string }[] {
  const { t } = useTranslation();
  return [
    { value: '', label: t('people.level.unknown') },
    ...([1, 2, 3, 4, 5] as const).map((level) => ({
      value: String(level),
      label: t(`people.level.${level}`),
    })),
  ];
}
