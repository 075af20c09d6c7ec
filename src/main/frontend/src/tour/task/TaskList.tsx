import { SegmentedControl, Stack } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goer, TourTasksQuery } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import { Empty } from '../../ui/states';
import { CalendarPanel } from './CalendarPanel';
import { SignUpsRow } from './SignUpsRow';
import { TaskRow } from './TaskRow';
import { TourTasks } from './taskQueries';

type Network = NonNullable<TourTasksQuery['network']>;
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
  const signedUp = network.workshops.filter(({ signUps }) => signUps.length > 0);
  if (shown.length === 0 && signedUp.length === 0) {
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
      {signedUp.map((workshop) => (
        <SignUpsRow key={workshop.id} network={network.id} workshop={workshop} />
      ))}
      {shown.map((task) => (
        <TaskRow key={task.id} network={network} task={task} />
      ))}
    </PlainList>
  );
}
