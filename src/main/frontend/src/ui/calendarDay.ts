/** Stands for a date of which only a part was typed; the server refuses it like any other non-date. */
export const half = 'half';

/** Whether a text is a day of the calendar, as the server sees it: `2026-03-14`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const inCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return inCalendar && year >= 1000;
}
