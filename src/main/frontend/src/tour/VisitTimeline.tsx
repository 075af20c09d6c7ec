import { Anchor, Badge, Button, Group, Stack, Text, Timeline } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VisitOutcome, VisitRowFragment } from '../api/generated/graphql';
import { Answer } from '../ui/Answer';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Empty } from '../ui/states';
import { useVisits } from './tourQueries';

const COLOURS: Readonly<Record<VisitOutcome, string>> = {
  JOINS: 'moss',
  MAYBE: 'ochre',
  DECLINED: 'brick',
  REFERRED_ON: 'fjord',
  NOT_REACHED: 'gray',
};

/** The conversations, newest first. */
export function VisitTimeline({ network }: { network: string }) {
  const { t } = useTranslation();
  return (
    <Panel>
      <Answer of={useVisits(network)}>
        {(visits) =>
          visits.length > 0 ? (
            <Timeline bulletSize={18} lineWidth={2} active={visits.length}>
              {visits.map((visit) => (
                <Timeline.Item key={visit.id} color={COLOURS[visit.outcome]}>
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
              <Button component={Link} to={`/networks/${network}/next`}>
                {t('tour.empty.toNext')}
              </Button>
            </Empty>
          )
        }
      </Answer>
    </Panel>
  );
}

function Visit({ visit }: { visit: VisitRowFragment }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { person, offers, phases, referrals, motivation, note, nextStep, nextStepOn } = visit;
  const next = [nextStep, nextStepOn && day(nextStepOn)].filter(Boolean).join(', ');
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Anchor component={Link} to={`/people/${person.id}`} fw={600}>
          {person.name}
        </Anchor>
        <Badge color={COLOURS[visit.outcome]} variant="light" tt="none">
          {t(`tour.outcome.${visit.outcome}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {[person.title, day(visit.on), t(`tour.channel.${visit.channel}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {motivation && <Text>{motivation}</Text>}
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
              <Anchor component={Link} to={`/people/${receiver.id}`} inherit underline="always">
                {receiver.name}
              </Anchor>
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
