import { Anchor, Badge, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import {
  IconCalendarPlus,
  IconId,
  IconMail,
  IconMessageCircle,
  IconPencil,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Introduction, PlanRowFragment } from '../../api/generated/graphql';
import { useChange } from '../../api/useChange';
import { Answer } from '../../ui/Answer';
import { useConfirm } from '../../ui/Confirm';
import { useErrorText } from '../../ui/errorText';
import { today, useFormat } from '../../ui/format';
import { notifyDone, notifyFailed } from '../../ui/notify';
import { Panel } from '../../ui/Panel';
import { Empty } from '../../ui/states';
import { ConversationCallOff, IntroductionMove, usePlans } from './meetingQueries';

const INTRODUCTIONS: readonly Introduction[] = ['TO_ASK', 'ASKED', 'PROMISED', 'DONE', 'REFUSED'];

/** The conversations still to be held, earliest first. */
export function PlannedList({ network }: { network: string }) {
  const { t } = useTranslation();
  return (
    <Answer of={usePlans(network)}>
      {(plans) =>
        plans.length > 0 ? (
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {plans.map((plan) => (
              <li key={plan.id}>
                <Planned network={network} plan={plan} />
              </li>
            ))}
          </Stack>
        ) : (
          <Panel>
            <Empty
              icon={<IconCalendarPlus size={48} stroke={1.4} />}
              title={t('tour.plan.none')}
              text={t('tour.plan.noneText')}
            >
              <Button component={Link} to={`/networks/${network}/next`}>
                {t('tour.empty.toNext')}
              </Button>
            </Empty>
          </Panel>
        )
      }
    </Answer>
  );
}

type PlannedProps = { network: string; plan: PlanRowFragment };

function Planned({ network, plan }: PlannedProps) {
  const { t } = useTranslation();
  const { person, competences, corner, phase, reason, route } = plan;
  const why = [...competences.map(({ name }) => name), corner?.name, phase?.name].filter(Boolean);
  return (
    <Panel>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h3">
              <Anchor component={Link} to={`/people/${person.id}`} inherit>
                {person.name}
              </Anchor>
            </Title>
            {person.title && <Text c="dimmed">{person.title}</Text>}
          </div>
          <DayBadge plan={plan} />
        </Group>
        <WhenLine plan={plan} />
        {why.length > 0 && (
          <Text>
            <Text span fw={600}>
              {t('tour.plan.whyShort')}
            </Text>{' '}
            {why.join(' · ')}
          </Text>
        )}
        {reason && <Text>{reason}</Text>}
        {route.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('tour.plan.over', { names: route.map(({ name }) => name).join(' → ') })}
          </Text>
        )}
        <Introducer plan={plan} />
        <Actions network={network} plan={plan} />
      </Stack>
    </Panel>
  );
}

function DayBadge({ plan: { on, agreed } }: { plan: PlanRowFragment }) {
  const { t } = useTranslation();
  if (on && on < today()) return <Badge color="brick">{t('tour.plan.overdue')}</Badge>;
  if (!on) return <Badge color="gray">{t('tour.plan.noDay')}</Badge>;
  return agreed ? (
    <Badge color="moss">{t('tour.plan.isAgreed')}</Badge>
  ) : (
    <Badge color="ochre">{t('tour.plan.notAgreed')}</Badge>
  );
}

function WhenLine({ plan }: { plan: PlanRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { on, time, place, channel, goes } = plan;
  const parts = [
    on && [day(on), time && t('tour.plan.at', { time })].filter(Boolean).join(' '),
    t(`tour.channel.${channel}`),
    place,
    t(`tour.plan.goesShort.${goes}`),
  ];
  return <Text>{parts.filter(Boolean).join(' · ')}</Text>;
}

function Introducer({ plan }: { plan: PlanRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const errorText = useErrorText();
  const move = useChange(IntroductionMove);
  const { introducer, introduction, introductionOn } = plan;
  if (!introducer || !introduction) return null;
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('tour.plan.introductionBy', { name: introducer.name })}
        value={introduction}
        disabled={move.isPending}
        onChange={(event) => {
          const status = event.currentTarget.value as Introduction;
          move.mutate(
            { input: { id: plan.id, version: plan.version, status } },
            {
              onSuccess: () =>
                notifyDone(`${introducer.name}: ${t(`tour.plan.introduction.${status}`)}`),
              onError: (error) => notifyFailed(errorText(error)),
            },
          );
        }}
        data={INTRODUCTIONS.map((value) => ({
          value,
          label: t(`tour.plan.introduction.${value}`),
        }))}
      />
      {introductionOn && (
        <Text size="sm" c="dimmed" pb={8}>
          {t('tour.plan.since', { day: day(introductionOn) })}
        </Text>
      )}
    </Group>
  );
}

function Actions({ network, plan }: PlannedProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const confirm = useConfirm();
  const callOff = useChange(ConversationCallOff);
  const { name } = plan.person;
  const ask = async () => {
    const question = {
      title: t('tour.plan.callOffTitle', { name }),
      text: t('tour.plan.callOffText'),
      action: t('tour.plan.callOff'),
    };
    if (!(await confirm(question))) return;
    // The row goes with the plan, and with it what it would have called back.
    await callOff
      .mutateAsync({ input: { id: plan.id, version: plan.version } })
      .then(() => notifyDone(t('tour.plan.calledOff', { name })))
      .catch((error: Error) => notifyFailed(errorText(error)));
  };
  return (
    <Group gap="sm">
      <Button
        component={Link}
        to={`/networks/${network}/card/${plan.person.id}`}
        leftSection={<IconId size={18} />}
        aria-label={t('tour.card.title', { name })}
      >
        {t('tour.card.action')}
      </Button>
      <Button
        component={Link}
        variant="default"
        to={`/networks/${network}/prepare/${plan.person.id}`}
        leftSection={<IconMail size={18} />}
        aria-label={t('tour.prepare.title', { name })}
      >
        {t('tour.prepare.action')}
      </Button>
      <Button
        component={Link}
        variant="default"
        to={`/networks/${network}/log?person=${encodeURIComponent(plan.person.id)}&plan=${encodeURIComponent(plan.id)}`}
        leftSection={<IconMessageCircle size={18} />}
        aria-label={t('suggestion.logWith', { name })}
      >
        {t('suggestion.log')}
      </Button>
      <Button
        component={Link}
        to={`/networks/${network}/conversations/${plan.id}`}
        variant="default"
        leftSection={<IconPencil size={18} />}
        aria-label={t('tour.plan.changeWith', { name })}
      >
        {t('ui.edit')}
      </Button>
      <Button
        variant="subtle"
        color="brick"
        leftSection={<IconX size={18} />}
        loading={callOff.isPending}
        aria-label={t('tour.plan.callOffWith', { name })}
        onClick={() => void ask()}
      >
        {t('tour.plan.callOff')}
      </Button>
    </Group>
  );
}
