import { Button, Stack, Title } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskRow } from '../../tour/task/TaskRow';
import { today } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import { Empty } from '../../ui/states';
import type { TodayNetwork } from './todayQueries';
import { byUrgency, type NetworkTask, URGENCIES, type Urgency } from './urgency';

/** What is still shown when the list is folded. */
const NEAR: readonly Urgency[] = ['overdue', 'today', 'week'];

/** The tasks of all networks by when they are due; those that can wait are folded away. */
export function TodayTasks({ networks }: { networks: readonly TodayNetwork[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const tasks = byUrgency(networks, today());
  const groups = URGENCIES.map((urgency) => ({ urgency, of: tasks.get(urgency) ?? [] })).filter(
    ({ of }) => of.length > 0,
  );
  const near = groups.filter(({ urgency }) => NEAR.includes(urgency));
  const shown = all || near.length === 0 ? groups : near;
  const folded = groups.filter((group) => !shown.includes(group)).flatMap(({ of }) => of).length;
  return (
    <Panel title={t('app.today.tasks')}>
      {groups.length === 0 ? (
        <Empty
          icon={<IconChecklist size={44} stroke={1.4} />}
          title={t('tour.tasks.none')}
          text={t('tour.tasks.noneText')}
        />
      ) : (
        <Stack gap="lg" align="stretch">
          {shown.map(({ urgency, of }) => (
            <TaskGroup key={urgency} urgency={urgency} tasks={of} several={networks.length > 1} />
          ))}
          {folded > 0 && (
            <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'start' }}>
              {t('app.today.more', { count: folded })}
            </Button>
          )}
        </Stack>
      )}
    </Panel>
  );
}

type TaskGroupProps = { urgency: Urgency; tasks: readonly NetworkTask[]; several: boolean };

function TaskGroup({ urgency, tasks, several }: TaskGroupProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {t(`app.today.urgency.${urgency}`, { count: tasks.length })}
      </Title>
      <PlainList gap="md">
        {tasks.map(({ network, task }) => (
          <TaskRow
            key={task.id}
            network={network}
            task={task}
            theme={several ? network.theme : undefined}
            saidOverdue
          />
        ))}
      </PlainList>
    </Stack>
  );
}
