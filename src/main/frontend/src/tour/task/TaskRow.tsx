import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TourTasksQuery } from '../../api/generated/graphql';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { addresses } from '../../ui/addresses';
import { Row } from '../../ui/Row';
import { useUndoable } from '../../ui/useUndoable';
import { useWhen } from '../useWhen';
import { NextStepDone } from './taskQueries';

type Network = NonNullable<TourTasksQuery['network']>;
export type Task = Network['tasks'][number];

type TaskRowProps = {
  /** Whose task it is. */
  network: Pick<Network, 'id' | 'leader' | 'coDriver'>;
  task: Task;
  /** The network it is of, where tasks of several stand together. */
  theme?: string | undefined;
  /** Whether the heading above says already that it is overdue. */
  saidOverdue?: boolean;
};

/** One task: what to do, until when, whose turn it is, and the way to do it. */
export function TaskRow(props: TaskRowProps) {
  return (
    <Row end={<Action network={props.network.id} task={props.task} />}>
      <TaskText {...props} />
    </Row>
  );
}

function TaskText({ network, task, theme, saidOverdue = false }: TaskRowProps) {
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
        {overdue && !saidOverdue && <Badge color="brick">{t('tour.tasks.overdue')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {[when(due, time) || t('tour.meeting.noDay'), t(`tour.meeting.goes.${who}`, names), theme]
          .filter(Boolean)
          .join(' · ')}
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
