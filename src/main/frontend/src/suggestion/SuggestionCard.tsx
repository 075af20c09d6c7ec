import { Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import {
  IconCalendarCheck,
  IconCalendarPlus,
  IconMap2,
  IconMessageCircle,
  IconMessageQuestion,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { SuggestionCardFragment, SuggestionMeetingFragment } from '../api/generated/graphql';
import { PersonLink } from '../people/PersonLink';
import { TipWords } from '../people/TipWords';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { mainReasons } from './mainReasons';
import { RouteChain } from './RouteChain';
import { ScoreDetails } from './ScoreDetails';
import classes from './SuggestionCard.module.css';

graphql(`
  fragment SuggestionCard on Suggestion {
    rank
    advice
    score
    formula
    reasons { code value text sources(first: 4) { kind id text people { id } } }
    person { id name title group organisation { id name } ...TipWords }
    fills { id competence { id name } }
    questions { reason about { id competence { id name } } }
    route { ...RouteChain }
    fallback { ...RouteChain }
  }
`);

graphql(`
  fragment SuggestionMeeting on PlannedConversation { id on }
`);

type SuggestionCardProps = {
  network: string;
  suggestion: SuggestionCardFragment;
  /** The conversation that is planned with the person already. */
  meeting: SuggestionMeetingFragment | undefined;
};

/** One person to approach or to ask: why, for what, and through whom. */
export function SuggestionCard({ network, suggestion, meeting }: SuggestionCardProps) {
  const { t } = useTranslation();
  const { route, fallback } = suggestion;
  return (
    <Paper component="li" className={classes.card ?? ''}>
      <Stack gap="sm">
        <Who suggestion={suggestion} />
        <TipWords network={network} person={suggestion.person} />
        <div className={classes.columns}>
          <Why suggestion={suggestion} />
          <Stack gap="sm">
            <RouteChain label={t('suggestion.route')} route={route} />
            {fallback && <RouteChain label={t('suggestion.fallback')} route={fallback} quiet />}
          </Stack>
        </div>
        <ScoreDetails network={network} suggestion={suggestion} />
        <Actions network={network} suggestion={suggestion} meeting={meeting} />
      </Stack>
    </Paper>
  );
}

function Who({ suggestion: { person, rank, advice } }: Pick<SuggestionCardProps, 'suggestion'>) {
  const { t } = useTranslation();
  const place = [person.title, person.organisation?.name ?? person.group].filter(Boolean);
  const Icon = advice === 'APPROACH' ? IconUserPlus : IconMessageQuestion;
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Group gap="sm" wrap="nowrap" align="flex-start" flex="1 1 14rem">
        <span className={classes.rank}>{rank}</span>
        <Stack gap={0}>
          <Title order={2} size="h3">
            <PersonLink person={person} inherit />
          </Title>
          {place.length > 0 && <Text c="dimmed">{place.join(', ')}</Text>}
        </Stack>
      </Group>
      <Badge
        size="lg"
        tt="none"
        variant={advice === 'APPROACH' ? 'filled' : 'outline'}
        leftSection={<Icon size={15} />}
      >
        {t(`suggestion.advice.${advice}`)}
      </Badge>
    </Group>
  );
}

function Why({ suggestion }: Pick<SuggestionCardProps, 'suggestion'>) {
  const { t } = useTranslation();
  const { advice, fills, questions, reasons } = suggestion;
  return (
    <Stack gap="xs">
      <NeedNames label={t('suggestion.fills')} needs={fills} />
      {advice === 'ASK' && <Questions label={t('suggestion.askAbout')} questions={questions} />}
      <List spacing={2}>
        {mainReasons(reasons).map(({ code, text }) => (
          <List.Item key={code}>{text}</List.Item>
        ))}
      </List>
      {advice === 'APPROACH' && <Questions label={t('suggestion.alsoAsk')} questions={questions} />}
    </Stack>
  );
}

function Actions({ network, suggestion, meeting }: SuggestionCardProps) {
  const { t } = useTranslation();
  const { person, route } = suggestion;
  return (
    <Group gap="sm">
      {meeting ? (
        <MeetingButton network={network} name={person.name} meeting={meeting} />
      ) : (
        <PlanMeetingButton network={network} suggestion={suggestion} />
      )}
      <Button
        component={Link}
        variant="default"
        to={addresses.log(network, { person: person.id, meeting: meeting?.id })}
        leftSection={<IconMessageCircle size={18} />}
        aria-label={t('tour.logWith', { name: person.name })}
      >
        {t('tour.logVisit')}
      </Button>
      <Button
        component={Link}
        to={addresses.map(network, idsOf(route.people))}
        variant="default"
        leftSection={<IconMap2 size={18} />}
        aria-label={t('suggestion.mapOf', { name: person.name })}
      >
        {t('suggestion.map')}
      </Button>
    </Group>
  );
}

type MeetingButtonProps = { network: string; name: string; meeting: SuggestionMeetingFragment };

function MeetingButton({ network, name, meeting }: MeetingButtonProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <Button
      component={Link}
      to={addresses.meeting(network, meeting.id)}
      leftSection={<IconCalendarCheck size={18} />}
      aria-label={t('suggestion.plannedWith', { name })}
    >
      {meeting.on ? t('suggestion.plannedOn', { day: day(meeting.on) }) : t('suggestion.planned')}
    </Button>
  );
}

type PlanMeetingButtonProps = Pick<SuggestionCardProps, 'network' | 'suggestion'>;

function PlanMeetingButton({ network, suggestion }: PlanMeetingButtonProps) {
  const { t } = useTranslation();
  const { person, route, fills, questions } = suggestion;
  // A competence somebody is only asked about is a reason to talk, not one they are known to hold.
  const start = {
    person: person.id,
    route: idsOf(route.people),
    about: idsOf(fills.map(({ competence }) => competence)),
    reason:
      fills.length === 0 && questions.length > 0
        ? t('suggestion.reasonToAsk', {
            needs: questions.map(({ about }) => about.competence.name).join(', '),
          })
        : '',
  };
  return (
    <Button
      component={Link}
      to={addresses.newMeeting(network, start)}
      leftSection={<IconCalendarPlus size={18} />}
      aria-label={t('suggestion.planWith', { name: person.name })}
    >
      {t('suggestion.plan')}
    </Button>
  );
}

function idsOf(named: readonly { id: string }[]): string[] {
  return named.map(({ id }) => id);
}

type NeedNamesProps = {
  label: string;
  needs: SuggestionCardFragment['fills'];
};

function NeedNames({ label, needs }: NeedNamesProps) {
  if (needs.length === 0) return null;
  return (
    <Group gap="xs">
      <Text fw={600}>{label}</Text>
      {needs.map(({ id, competence }) => (
        <Badge key={id} color="moss" variant="light" tt="none" size="lg">
          {competence.name}
        </Badge>
      ))}
    </Group>
  );
}

type QuestionsProps = { label: string; questions: SuggestionCardFragment['questions'] };

/** What to ask about, each with why to ask this very person. */
function Questions({ label, questions }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{label}</Text>
      <List listStyleType="none" spacing={4} mt={4}>
        {questions.map(({ about, reason }) => (
          <List.Item key={about.id}>
            <Badge color="fjord" variant="light" tt="none" size="lg">
              {about.competence.name}
            </Badge>
            <Text size="sm">{reason}</Text>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
