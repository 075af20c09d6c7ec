import { useTranslation } from 'react-i18next';

/** Formats dates and numbers in the current language. */
export function useFormat() {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : 'da-DK';
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    /** 14. marts 2026 */
    day: (iso: string) => day.format(new Date(`${iso}T12:00:00`)),
    /** lørdag den 14. marts */
    weekday: (iso: string) => weekday.format(new Date(`${iso}T12:00:00`)),
    /** 14. mar. */
    shortDay: (iso: string) => shortDay.format(new Date(`${iso}T12:00:00`)),
    /** 10.00 in Danish, 10:00 in English */
    time: (value: string) => (locale === 'da-DK' ? value.replace(':', '.') : value),
    /** 16.000 */
    count: (value: number) => count.format(value),
    /** 0,46 */
    decimal: (value: number, digits = 2) =>
      value.toLocaleString(locale, { maximumFractionDigits: digits }),
    /** 46 % */
    share: (value: number) => share.format(value),
  };
}

/** Today as an ISO date in the user's own time zone. */
export function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}
