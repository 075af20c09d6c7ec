import { Anchor, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { PersonLink } from '../people/PersonLink';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { mainReasons } from './mainReasons';

const FirstSuggestionQuery = graphql(`
  query FirstSuggestion($network: ID!) {
    network(id: $network) {
      id
      nextContacts(first: 1) { suggestions { ...SuggestionCard } }
    }
  }
`);

type FirstSuggestionProps = { network: string };

/** Whom to contact first in a network, in three lines, and the way to the whole list. */
export function FirstSuggestion({ network }: FirstSuggestionProps) {
  const { t } = useTranslation();
  return (
    <Answer of={useAnswer(FirstSuggestionQuery, { network })}>
      {(answer) => {
        const suggestion = answer.network?.nextContacts.suggestions[0];
        if (!suggestion) {
          return (
            <Stack gap="sm" align="flex-start">
              <Text>{t('suggestion.empty.title')}</Text>
              <ToList network={network} />
            </Stack>
          );
        }
        const { person, advice, fills, questions, reasons, route } = suggestion;
        // Beside a question stands why to ask this person about it, and there is room for one.
        const question = fills.length > 0 ? undefined : questions[0];
        const needs = question ? [question.about] : fills;
        const why = question?.reason ?? mainReasons(reasons)[0]?.text;
        return (
          <Stack gap="sm">
            <div>
              <Title order={3}>
                <PersonLink person={person} inherit />
              </Title>
              {person.title && <Text c="dimmed">{person.title}</Text>}
            </div>
            <Group gap="xs">
              <Badge tt="none" variant={advice === 'APPROACH' ? 'filled' : 'outline'}>
                {t(`suggestion.advice.${advice}`)}
              </Badge>
              {needs.slice(0, 2).map(({ id, competence }) => (
                <Badge
                  key={id}
                  tt="none"
                  variant="light"
                  color={fills.length > 0 ? 'moss' : 'fjord'}
                >
                  {competence.name}
                </Badge>
              ))}
            </Group>
            {why && <Text>{why}</Text>}
            <Group gap="sm">
              <Button
                component={Link}
                to={addresses.newMeeting(network, {
                  person: person.id,
                  route: route.people.map(({ id }) => id),
                  about: fills.map(({ competence }) => competence.id),
                })}
                leftSection={<IconCalendarPlus size={18} />}
                aria-label={t('suggestion.planWith', { name: person.name })}
              >
                {t('suggestion.plan')}
              </Button>
              <ToList network={network} />
            </Group>
          </Stack>
        );
      }}
    </Answer>
  );
}

function ToList({ network }: FirstSuggestionProps) {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to={addresses.next(network)}>
      <Group gap={4} component="span">
        {t('suggestion.all')} <IconArrowRight size={16} aria-hidden />
      </Group>
    </Anchor>
  );
}
