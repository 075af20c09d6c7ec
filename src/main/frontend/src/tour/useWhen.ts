import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';

/** Formats a day with its time, if known: »14. marts 2026 kl. 10.00«; empty without a day. */
export function useWhen(): (on?: string | null, time?: string | null) => string {
  const { t } = useTranslation();
  const { day, time: clock } = useFormat();
  return (on, time) =>
    on ? [day(on), time && t('tour.at', { time: clock(time) })].filter(Boolean).join(' ') : '';
}
