/** A time to propose: a day and the hours and minutes. */
export interface ProposedTime {
  day: string;
  time: string;
}

/** Three working days from the second one on, at hours that suit most. */
export function firstProposals(today: string): ProposedTime[] {
  const hours = ['10:00', '13:30', '15:00'];
  const days: string[] = [];
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  while (days.length < hours.length) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return hours.map((time, index) => ({ day: days[index] ?? '', time }));
}

/** As it stands in a letter: »torsdag den 7. maj kl. 13.30«. */
export function written({ day, time }: ProposedTime, language: string): string {
  const date = new Date(`${day}T12:00:00`);
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  const weekday = date.toLocaleDateString(locale, { weekday: 'long' });
  const month = date.toLocaleDateString(locale, { month: 'long' });
  const number = date.getDate();
  if (language === 'en') return `${weekday} ${number} ${month}${time ? ` at ${time}` : ''}`;
  return `${weekday} den ${number}. ${month}${time ? ` kl. ${time.replace(':', '.')}` : ''}`;
}
