import { Badge, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
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
import type { Introduction, MeetingRowFragment } from '../../api/generated/graphql';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { TipWords } from '../../people/TipWords';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import { useConfirm } from '../../ui/Confirm';
import { today, useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import { Empty } from '../../ui/states';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { useWhen } from '../useWhen';
import { GentleNote } from './GentleNote';
import { IntroductionLetter } from './IntroductionLetter';
import { introducedBy } from './introducedBy';
import { ConversationCallOff, IntroductionMove, useMeetings } from './meetingQueries';

const INTRODUCTIONS: readonly Introduction[] = ['TO_ASK', 'ASKED', 'PROMISED', 'DONE', 'REFUSED'];

/** The conversations still to be held, earliest first. */
export function MeetingList({ network }: { network: string }) {
  const { t } = useTranslation();
  return (
    <Answer of={useMeetings(network)}>
      {(meetings) =>
        meetings.length > 0 ? (
          <PlainList>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <MeetingPanel network={network} meeting={meeting} />
              </li>
            ))}
          </PlainList>
        ) : (
          <Panel>
            <Empty
              icon={<IconCalendarPlus size={48} stroke={1.4} />}
              title={t('tour.meeting.none')}
              text={t('tour.meeting.noneText')}
            >
              <Button component={Link} to={addresses.next(network)}>
                {t('tour.empty.toNext')}
              </Button>
            </Empty>
          </Panel>
        )
      }
    </Answer>
  );
}

type MeetingRowProps = { network: string; meeting: MeetingRowFragment };

function MeetingPanel({ network, meeting }: MeetingRowProps) {
  const { t } = useTranslation();
  const { person, competences, corner, phase, reason, route } = meeting;
  const why = [...competences.map(({ name }) => name), corner?.name, phase?.name].filter(Boolean);
  return (
    <Panel>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h3">
              <PersonLink person={person} inherit />
            </Title>
            {person.title && <Text c="dimmed">{person.title}</Text>}
          </div>
          <DayBadge meeting={meeting} />
        </Group>
        <WhenLine meeting={meeting} />
        <GentleNote advice={meeting.gentleAdvice} />
        {why.length > 0 && (
          <Text>
            <Text span fw={600}>
              {t('tour.meeting.whyShort')}
            </Text>{' '}
            {why.join(' · ')}
          </Text>
        )}
        {reason && <Text>{reason}</Text>}
        <TipWords network={network} person={person} introducedBy={introducedBy(meeting)} />
        {route.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('tour.meeting.over', { names: route.map(({ name }) => name).join(' → ') })}
          </Text>
        )}
        <Introducer network={network} meeting={meeting} />
        <Actions network={network} meeting={meeting} />
      </Stack>
    </Panel>
  );
}

function DayBadge({ meeting: { on, agreed } }: { meeting: MeetingRowFragment }) {
  const { t } = useTranslation();
  if (on && on < today()) return <Badge color="brick">{t('tour.meeting.overdue')}</Badge>;
  if (!on) return <Badge color="gray">{t('tour.meeting.noDay')}</Badge>;
  return agreed ? (
    <Badge color="moss">{t('tour.meeting.isAgreed')}</Badge>
  ) : (
    <Badge color="ochre">{t('tour.meeting.notAgreed')}</Badge>
  );
}

function WhenLine({ meeting }: { meeting: MeetingRowFragment }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { on, time, place, channel, goes } = meeting;
  const parts = [
    when(on, time),
    t(`tour.channel.${channel}`),
    place,
    t(`tour.meeting.goesShort.${goes}`),
  ];
  return <Text>{parts.filter(Boolean).join(' · ')}</Text>;
}

function Introducer({ network, meeting }: MeetingRowProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const failed = useNotifyFailure();
  const move = useChange(IntroductionMove);
  const { introducer, introduction, introductionOn } = meeting;
  if (!introducer || !introduction) return null;
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('tour.meeting.introductionBy', { name: introducer.name })}
        aria-label={t('tour.meeting.introductionByTo', {
          name: introducer.name,
          person: meeting.person.name,
        })}
        value={introduction}
        disabled={move.isPending}
        onChange={(event) => {
          const status = event.currentTarget.value as Introduction;
          move.mutate(
            { input: { id: meeting.id, version: meeting.version, status } },
            {
              onSuccess: () =>
                notifyDone(`${introducer.name}: ${t(`tour.meeting.introduction.${status}`)}`),
              onError: failed,
            },
          );
        }}
        data={INTRODUCTIONS.map((value) => ({
          value,
          label: t(`tour.meeting.introduction.${value}`),
        }))}
      />
      {introductionOn && (
        <Text size="sm" c="dimmed" pb={8}>
          {t('tour.meeting.since', { day: day(introductionOn) })}
        </Text>
      )}
      <IntroductionLetter network={network} person={meeting.person.id} meeting={meeting} />
    </Group>
  );
}

function Actions({ network, meeting }: MeetingRowProps) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const confirm = useConfirm();
  const callOff = useChange(ConversationCallOff);
  const { name } = meeting.person;
  const ask = async () => {
    const question = {
      title: t('tour.meeting.callOffTitle', { name }),
      text: t('tour.meeting.callOffText'),
      action: t('tour.meeting.callOff'),
    };
    if (!(await confirm(question))) return;
    // Promises, since the row is unmounted before the answer arrives.
    await callOff
      .mutateAsync({ input: { id: meeting.id, version: meeting.version } })
      .then(() => notifyDone(t('tour.meeting.calledOff', { name })))
      .catch(failed);
  };
  return (
    <Group gap="sm">
      <Button
        component={Link}
        to={addresses.card(network, meeting.person.id)}
        leftSection={<IconId size={18} />}
        aria-label={t('tour.card.title', { name })}
      >
        {t('tour.card.action')}
      </Button>
      <Button
        component={Link}
        variant="default"
        to={addresses.preparation(network, meeting.person.id)}
        leftSection={<IconMail size={18} />}
        aria-label={t('tour.prepare.title', { name })}
      >
        {t('tour.prepare.action')}
      </Button>
      <Button
        component={Link}
        variant="default"
        to={addresses.log(network, { person: meeting.person.id, meeting: meeting.id })}
        leftSection={<IconMessageCircle size={18} />}
        aria-label={t('tour.logWith', { name })}
      >
        {t('tour.logVisit')}
      </Button>
      <Button
        component={Link}
        to={addresses.meeting(network, meeting.id)}
        variant="default"
        leftSection={<IconPencil size={18} />}
        aria-label={t('tour.meeting.changeWith', { name })}
      >
        {t('ui.edit')}
      </Button>
      <Button
        variant="subtle"
        color="brick"
        leftSection={<IconX size={18} />}
        loading={callOff.isPending}
        aria-label={t('tour.meeting.callOffWith', { name })}
        onClick={() => void ask()}
      >
        {t('tour.meeting.callOff')}
      </Button>
    </Group>
  );
}
