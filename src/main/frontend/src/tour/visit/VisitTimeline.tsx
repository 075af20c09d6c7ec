import { Anchor, Badge, Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type {
  MeetingRowFragment,
  VisitOutcome,
  VisitRowFragment,
} from '../../api/generated/graphql';
import { PersonLink } from '../../people/PersonLink';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { Empty } from '../../ui/states';
import { useMarked } from '../../ui/useMarked';
import { useMeetings } from '../meeting/meetingQueries';
import { useWhen } from '../useWhen';
import { UndoVisit } from './UndoVisit';
import { useVisits } from './visitQueries';

const COLOURS: Readonly<Record<VisitOutcome, string>> = {
  JOINS: 'moss',
  MAYBE: 'ochre',
  DECLINED: 'brick',
  REFERRED_ON: 'fjord',
  NOT_REACHED: 'gray',
};

/** The conversations that are planned, furthest ahead first, and then those held, newest first. */
export function VisitTimeline({ network }: { network: string }) {
  const { t } = useTranslation();
  const meetings = useMeetings(network);
  const visits = useVisits(network);
  const marked = useMarked(visits.isSuccess && !meetings.isPending);
  const ahead = (meetings.data ?? []).filter(({ on }) => on).toReversed();
  return (
    <Panel>
      <Answer of={visits}>
        {(held) =>
          held.length + ahead.length > 0 ? (
            <Timeline bulletSize={18} lineWidth={2} active={held.length + ahead.length}>
              {ahead.map((meeting) => (
                <Timeline.Item key={meeting.id} color="fjord" lineVariant="dashed">
                  <Ahead network={network} meeting={meeting} />
                </Timeline.Item>
              ))}
              {held.map((visit) => (
                <Timeline.Item
                  key={visit.id}
                  id={visit.id}
                  tabIndex={-1}
                  data-marked={visit.id === marked || undefined}
                  color={COLOURS[visit.outcome]}
                >
                  <Visit visit={visit} />
                </Timeline.Item>
              ))}
            </Timeline>
          ) : (
            <Empty
              icon={<IconMessages size={48} stroke={1.4} />}
              title={t('tour.empty.visits')}
              text={t('tour.empty.visitsText')}
            >
              <Button component={Link} to={addresses.next(network)}>
                {t('tour.empty.toNext')}
              </Button>
            </Empty>
          )
        }
      </Answer>
    </Panel>
  );
}

function Ahead({ network, meeting }: { network: string; meeting: MeetingRowFragment }) {
  const { t } = useTranslation();
  const when = useWhen();
  const { id, person, on, time, place, channel, agreed } = meeting;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Anchor component={Link} to={addresses.meeting(network, id)} fw={600}>
          {person.name}
        </Anchor>
        <Badge variant="outline" color="fjord">
          {t(agreed ? 'tour.meeting.isAgreed' : 'tour.meeting.notAgreed')}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[person.title, when(on, time), t(`tour.channel.${channel}`), place]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Stack>
  );
}

function Visit({ visit }: { visit: VisitRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { person, offers, phases, referrals, motivation, note, nextStep, nextStepOn } = visit;
  const { motivationStatus, motivationAnswers, declinedUntil } = visit;
  const next = [nextStep, nextStepOn && day(nextStepOn)].filter(Boolean).join(', ');
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <PersonLink person={person} fw={600} />
        <Badge color={COLOURS[visit.outcome]} variant="light" tt="none">
          {t(`tour.outcome.${visit.outcome}`)}
        </Badge>
        {visit.undoableUntil && <UndoVisit visit={visit} small />}
      </Group>
      <Text size="sm" c="dimmed">
        {[person.title, day(visit.on), t(`tour.channel.${visit.channel}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {motivation && <Text>{motivation}</Text>}
      <Line
        label={t('tour.visit.motivation')}
        text={motivationStatus ? t(`tour.motivation.${motivationStatus}`) : ''}
      />
      {motivationAnswers.map(({ question, answer }) => (
        <Line key={question} label={question} text={answer} />
      ))}
      <Line label={t('tour.visit.declinedUntil')} text={declinedUntil ? day(declinedUntil) : ''} />
      <Line label={t('tour.visit.offers')} text={offers.map(({ name }) => name).join(', ')} />
      <Line label={t('tour.visit.phases')} text={phases.map(({ name }) => name).join(', ')} />
      <Line label={t('tour.visit.next')} text={next} />
      <Line label={t('tour.visit.note')} text={note ?? ''} />
      {referrals.length > 0 && (
        <Text size="sm" component="div">
          {t('tour.visit.referrals')}{' '}
          {referrals.map(({ id, receiver, competence }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <PersonLink person={receiver} inherit underline="always" />
              {competence && ` (${competence.name})`}
            </span>
          ))}
        </Text>
      )}
    </Stack>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <Text size="sm">
      {label} {text}
    </Text>
  );
}
