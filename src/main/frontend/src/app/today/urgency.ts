import type { TodayNetwork } from './todayQueries';

type Task = TodayNetwork['tasks'][number];

/** When tasks are due, the most urgent first. */
export const URGENCIES = ['overdue', 'today', 'week', 'later', 'noDay'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A task and the network it is of. */
export interface NetworkTask {
  readonly network: TodayNetwork;
  readonly task: Task;
}

/** The tasks of all networks by when they are due; those of a day in the order of their time. */
export function byUrgency(
  networks: readonly TodayNetwork[],
  today: string,
): Map<Urgency, NetworkTask[]> {
  const tasks = networks
    .flatMap((network) => network.tasks.map((task) => ({ network, task })))
    .sort((one, other) => key(one.task).localeCompare(key(other.task)));
  return new Map(
    URGENCIES.map((urgency) => [
      urgency,
      tasks.filter(({ task }) => urgencyOf(task, today) === urgency),
    ]),
  );
}

function urgencyOf({ overdue, due }: Pick<Task, 'overdue' | 'due'>, today: string): Urgency {
  if (overdue) return 'overdue';
  if (!due) return 'noDay';
  if (due <= today) return 'today';
  return due <= daysAfter(today, 7) ? 'week' : 'later';
}

function key({ due, time, id }: Task): string {
  return [due ?? '9999', time ?? '99', id].join(' ');
}

/** The day so many days later, both as ISO days. */
export function daysAfter(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
