import { Anchor, Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import {
  IconMap2,
  IconMessageCircle,
  IconMessageQuestion,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { SuggestionCardFragment } from '../api/generated/graphql';
import { RouteChain } from './RouteChain';
import { ScoreDetails } from './ScoreDetails';

graphql(`
  fragment SuggestionCard on Suggestion {
    rank
    advice
    score
    formula
    reasons { code value text }
    person { id name title group organisation { id name } }
    fills { id competence { id name } }
    askAbout { id competence { id name } }
    route { ...RouteChain }
    fallback { ...RouteChain }
  }
`);

type SuggestionCardProps = { network: string; suggestion: SuggestionCardFragment };

/** One person to approach or to ask: why, for what, and through whom. */
export function SuggestionCard({ network, suggestion }: SuggestionCardProps) {
  const { t } = useTranslation();
  const { person, rank, route, fallback, fills, askAbout, reasons } = suggestion;
  const path = route.people.map(({ id }) => id).join(',');
  const place = [person.title, person.organisation?.name ?? person.group].filter(Boolean);
  return (
    <Paper
      component="li"
      bg="var(--rundtur-card)"
      bd="1px solid var(--rundtur-line)"
      radius="lg"
      p={{ base: 'md', sm: 'lg' }}
    >
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={2} flex="1 1 14rem">
            <Title order={2} size="h3">
              <Text span inherit c="dimmed" mr={6}>
                {rank}.
              </Text>
              <Anchor component={Link} to={`/people/${person.id}`} inherit>
                {person.name}
              </Anchor>
            </Title>
            {place.length > 0 && <Text c="dimmed">{place.join(', ')}</Text>}
          </Stack>
          <AdviceBadge advice={suggestion.advice} />
        </Group>
        <NeedNames label={t('suggestion.fills')} needs={fills} color="moss" />
        <NeedNames label={t('suggestion.askAbout')} needs={askAbout} color="fjord" />
        <List spacing={4} listStyleType="disc" withPadding={false} pl="md">
          {reasons
            .filter(({ text }) => text !== '')
            .map(({ code, text }) => (
              <List.Item key={code}>{text}</List.Item>
            ))}
        </List>
        <RouteChain label={t('suggestion.route')} route={route} />
        {fallback && <RouteChain label={t('suggestion.fallback')} route={fallback} quiet />}
        <ScoreDetails suggestion={suggestion} />
        <Group gap="sm">
          <Button
            component={Link}
            to={`/networks/${network}/log?person=${encodeURIComponent(person.id)}`}
            leftSection={<IconMessageCircle size={18} />}
            aria-label={t('suggestion.logWith', { name: person.name })}
          >
            {t('suggestion.log')}
          </Button>
          <Button
            component={Link}
            to={`/networks/${network}/map?route=${encodeURIComponent(path)}`}
            variant="default"
            leftSection={<IconMap2 size={18} />}
            aria-label={t('suggestion.mapOf', { name: person.name })}
          >
            {t('suggestion.map')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function AdviceBadge({ advice }: Pick<SuggestionCardFragment, 'advice'>) {
  const { t } = useTranslation();
  const Icon = advice === 'APPROACH' ? IconUserPlus : IconMessageQuestion;
  return (
    <Badge
      size="lg"
      tt="none"
      variant={advice === 'APPROACH' ? 'filled' : 'light'}
      leftSection={<Icon size={15} />}
    >
      {t(`suggestion.advice.${advice}`)}
    </Badge>
  );
}

type NeedNamesProps = {
  label: string;
  needs: SuggestionCardFragment['fills'];
  color: 'moss' | 'fjord';
};

function NeedNames({ label, needs, color }: NeedNamesProps) {
  if (needs.length === 0) return null;
  return (
    <Group gap="xs">
      <Text fw={600}>{label}</Text>
      {needs.map(({ id, competence }) => (
        <Badge key={id} color={color} variant="light" tt="none" size="lg">
          {competence.name}
        </Badge>
      ))}
    </Group>
  );
}
