import { expect, test } from 'vitest';
import type { TodayNetwork } from './todayQueries';
import { byUrgency, daysAfter, URGENCIES } from './urgency';

const TODAY = '2026-11-26';

test('puts what is overdue first and what has no day last', () => {
  const absence = network(
    'absence',
    task('later', '2026-12-04'),
    task('no day', null),
    task('overdue', '2026-11-20', true),
  );
  const gardens = network('gardens', task('today', TODAY), task('in a week', '2026-12-03'));

  const groups = byUrgency([absence, gardens], TODAY);

  expect(URGENCIES.map((urgency) => groups.get(urgency)?.map(({ task: { id } }) => id))).toEqual([
    ['overdue'],
    ['today'],
    ['in a week'],
    ['later'],
    ['no day'],
  ]);
  expect(groups.get('today')?.[0]?.network.theme).toBe('gardens');
});

test('orders the tasks of a day by their time, those without one last', () => {
  const absence = network(
    'absence',
    task('some time', TODAY),
    { ...task('noon', TODAY), time: '12:00' },
    { ...task('morning', TODAY), time: '09:30' },
  );

  expect(
    byUrgency([absence], TODAY)
      .get('today')
      ?.map(({ task: { id } }) => id),
  ).toEqual(['morning', 'noon', 'some time']);
});

test('counts days over the end of a month and a year', () => {
  expect(daysAfter('2026-12-28', 7)).toBe('2027-01-04');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
});

function network(theme: string, ...tasks: TodayNetwork['tasks']): TodayNetwork {
  return {
    id: `network-${theme}`,
    theme,
    leader: { id: 'person-lene', name: 'Lene' },
    coDriver: null,
    needs: [],
    tasks,
    plannedConversations: { edges: [] },
    workshops: [],
    visits: { edges: [] },
  };
}

function task(id: string, due: string | null, overdue = false): TodayNetwork['tasks'][number] {
  return {
    id,
    kind: 'NEXT_STEP',
    who: 'LEADER',
    due,
    time: null,
    text: null,
    overdue,
    person: { id: 'person-anna', name: 'Anna' },
    plan: null,
    visit: null,
  };
}
