import { Group, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { IntroductionsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { PersonLink } from '../people/PersonLink';
import { PersonPicker } from '../people/PersonPicker';
import { Answer } from '../ui/Answer';
import { useFormat } from '../ui/format';
import type { Named } from '../ui/named';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';

const Myself = graphql(`
  query Myself {
    me { id person { id name } }
  }
`);

const Introductions = graphql(`
  query Introductions($from: ID!, $to: ID!) {
    introductions(from: $from, to: $to) {
      chance
      people { id name }
      weakest { id other { id name } }
    }
  }
`);

type IntroductionsPanelProps = { person: Named };

/** The most reliable chains of introduction to a person, from the user by default. */
export function IntroductionsPanel({ person }: IntroductionsPanelProps) {
  const { t } = useTranslation();
  const me = useAnswer(Myself, {}).data?.me.person ?? null;
  const [chosen, setChosen] = useState<Named | null>();
  const from = chosen === undefined ? me : chosen;
  return (
    <Panel title={t('suggestion.introductions.title', { name: person.name })}>
      <Stack gap="md">
        <PersonPicker
          label={t('suggestion.introductions.from')}
          value={from}
          onChange={setChosen}
        />
        {from?.id === person.id && <Text>{t('suggestion.introductions.same')}</Text>}
        {from && from.id !== person.id && <Chains from={from} to={person} />}
      </Stack>
    </Panel>
  );
}

function Chains({ from, to }: { from: Named; to: Named }) {
  const { t } = useTranslation();
  const answer = useAnswer(Introductions, { from: from.id, to: to.id });
  return (
    <Answer of={answer}>
      {({ introductions }) =>
        introductions.length === 0 ? (
          <Text>{t('suggestion.introductions.none', { from: from.name, to: to.name })}</Text>
        ) : (
          <PlainList ordered gap="sm" aria-label={t('suggestion.introductions.chains')}>
            {introductions.map((route) => (
              <Chain key={route.people.map(({ id }) => id).join()} route={route} />
            ))}
          </PlainList>
        )
      }
    </Answer>
  );
}

function Chain({ route }: { route: IntroductionsQuery['introductions'][number] }) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const { people, weakest, chance } = route;
  const end = weakest ? people.findIndex(({ id }) => id === weakest.other.id) : -1;
  return (
    <li>
      <Group gap={6}>
        {people.map(({ id, name }, index) => (
          <Group key={id} gap={6} wrap="nowrap">
            {index > 0 && <IconArrowRight size={16} aria-hidden />}
            <PersonLink person={{ id, name }} />
          </Group>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('suggestion.introductions.chance', { share: share(chance) })}
        {people.length > 2 &&
          end > 0 &&
          ` ${t('suggestion.introductions.weakest', {
            from: people[end - 1]?.name ?? '',
            to: people[end]?.name ?? '',
          })}`}
      </Text>
    </li>
  );
}
