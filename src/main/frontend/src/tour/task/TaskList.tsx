import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Goer, TourTasksQuery } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import { Row } from '../../ui/Row';
import { Empty } from '../../ui/states';
import { useUndoable } from '../../ui/useUndoable';
import { useWhen } from '../useWhen';
import { CalendarPanel } from './CalendarPanel';
import { NextStepDone, TourTasks } from './taskQueries';

type Network = NonNullable<TourTasksQuery['network']>;
type Task = Network['tasks'][number];
type Whose = 'ALL' | Exclude<Goer, 'BOTH'>;

/** The tasks, most urgent first, with whose turn it is. */
export function TaskList({ network }: { network: string }) {
  const { t } = useTranslation();
  const [whose, setWhose] = useState<Whose>('ALL');
  return (
    <Stack gap="lg">
      <Answer of={useAnswer(TourTasks, { network })}>
        {(answer) =>
          answer.network && (
            <Panel
              title={t('tour.tasks.title')}
              actions={
                answer.network.coDriver && (
                  <SegmentedControl
                    aria-label={t('tour.tasks.whose')}
                    value={whose}
                    onChange={(value) => setWhose(value as Whose)}
                    data={(['ALL', 'LEADER', 'CO_DRIVER'] as const).map((value) => ({
                      value,
                      label: t(`tour.tasks.of.${value}`),
                    }))}
                  />
                )
              }
            >
              <Tasks network={answer.network} whose={whose} />
            </Panel>
          )
        }
      </Answer>
      <CalendarPanel />
    </Stack>
  );
}

function Tasks({ network, whose }: { network: Network; whose: Whose }) {
  const { t } = useTranslation();
  const shown = network.tasks.filter(
    ({ who }) => whose === 'ALL' || who === whose || who === 'BOTH',
  );
  if (shown.length === 0) {
    return (
      <Empty
        icon={<IconChecklist size={44} stroke={1.4} />}
        title={t('tour.tasks.none')}
        text={t('tour.tasks.noneText')}
      />
    );
  }
  return (
    <PlainList gap="md">
      {shown.map((task) => (
        <Row key={task.id} end={<Action network={network.id} task={task} />}>
          <TaskText network={network} task={task} />
        </Row>
      ))}
    </PlainList>
  );
}

function TaskText({ network, task }: { network: Network; task: Task }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { kind, who, person, due, time, text, overdue } = task;
  const names = { leader: network.leader.name, coDriver: network.coDriver?.name ?? '' };
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <Text>
          {t(`tour.tasks.kind.${kind}`)} <PersonLink person={person} fw={600} />
          {text && `: ${text}`}
        </Text>
        {overdue && <Badge color="brick">{t('tour.tasks.overdue')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {[when(due, time) || t('tour.meeting.noDay'), t(`tour.meeting.goes.${who}`, names)].join(
          ' · ',
        )}
      </Text>
    </Stack>
  );
}

function Action({ network, task }: { network: string; task: Task }) {
  const { t } = useTranslation();
  const { kind, person, plan: meeting } = task;
  if (kind === 'NEXT_STEP') return <DoneButton task={task} />;
  if (kind === 'SETTLE_PHASES') {
    return (
      <Button
        component={Link}
        to={addresses.participants(network)}
        variant="default"
        aria-label={t('tour.tasks.settleWith', { name: person.name })}
      >
        {t('tour.tasks.settle')}
      </Button>
    );
  }
  if (!meeting) return null;
  const log = addresses.log(network, { person: person.id, meeting: meeting.id });
  return kind === 'LOG' ? (
    <Button
      component={Link}
      to={log}
      variant="default"
      aria-label={t('tour.logWith', { name: person.name })}
    >
      {t('tour.logVisit')}
    </Button>
  ) : (
    <Button
      component={Link}
      to={addresses.meeting(network, meeting.id)}
      variant="default"
      aria-label={t('tour.tasks.openMeeting', { name: meeting.person.name })}
    >
      {t('tour.tasks.open')}
    </Button>
  );
}

function DoneButton({ task: { visit, person } }: { task: Task }) {
  const { t } = useTranslation();
  const undoable = useUndoable();
  const change = useChange(NextStepDone);
  if (!visit) return null;
  const set = (done: boolean) => change.mutateAsync({ input: { visit: visit.id, done } });
  return (
    <Button
      variant="default"
      loading={change.isPending}
      aria-label={t('tour.tasks.doneWith', { name: person.name })}
      onClick={() =>
        void undoable({
          act: () => set(true),
          said: t('tour.tasks.isDone'),
          undo: () => set(false),
        })
      }
    >
      {t('tour.tasks.done')}
    </Button>
  );
}
