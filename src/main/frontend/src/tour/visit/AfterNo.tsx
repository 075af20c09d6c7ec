import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../api/generated';
import type { AfterNoQuery, OtherPersonFragment } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { PersonLink } from '../../people/PersonLink';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import type { Named } from '../../ui/named';
import { Panel } from '../../ui/Panel';

graphql(`
  fragment OtherPerson on Suggestion {
    person { id name title }
    fills { id competence { id name } }
    questions { reason about { id competence { id name } } }
    route { people { id name } }
  }
`);

const AfterNoOf = graphql(`
  query AfterNo($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      afterNo(person: $person) {
        needs { id competence { id name } }
        holders { ...OtherPerson }
        withoutHolder { id competence { id name } }
        toAsk { ...OtherPerson }
      }
    }
  }
`);

type Others = NonNullable<AfterNoQuery['network']>['afterNo'];

type AfterNoProps = {
  network: string;
  /** Who said no. */
  person: Named;
  actions?: ReactNode;
  /** What to show where the person was to bring nothing that is lacked. */
  otherwise?: ReactNode;
};

/** Whom to turn to when somebody has said no: others for what that person was to bring. */
export function AfterNo({ network, person, actions, otherwise = null }: AfterNoProps) {
  const answer = useAnswer(AfterNoOf, { network, person: person.id });
  return (
    <Answer of={answer}>
      {({ network: of }) =>
        of && of.afterNo.needs.length > 0 ? (
          <OthersPanel network={network} person={person} others={of.afterNo} actions={actions} />
        ) : (
          otherwise
        )
      }
    </Answer>
  );
}

type OthersPanelProps = Pick<AfterNoProps, 'network' | 'person' | 'actions'> & { others: Others };

function OthersPanel({ network, person, others, actions }: OthersPanelProps) {
  const { t } = useTranslation();
  const { needs, holders, withoutHolder, toAsk } = others;
  return (
    <Panel title={t('tour.afterNo.title', { name: person.name })} actions={actions}>
      <Stack>
        <Text>{t('tour.afterNo.needs', { name: person.name, needs: named(needs) })}</Text>
        {holders.length > 0 && (
          <People
            network={network}
            title={t('tour.afterNo.holders')}
            people={holders}
            why={({ fills }) => t('tour.afterNo.holds', { needs: named(fills) })}
          />
        )}
        {withoutHolder.length > 0 && (
          <Text>{t('tour.afterNo.withoutHolder', { needs: named(withoutHolder) })}</Text>
        )}
        {toAsk.length > 0 && (
          <People
            network={network}
            title={t('tour.afterNo.toAsk')}
            people={toAsk}
            why={({ questions }) => questions.map(({ reason }) => reason).join(' ')}
          />
        )}
        {withoutHolder.length > 0 && toAsk.length === 0 && (
          <Text>{t('tour.afterNo.nobodyToAsk')}</Text>
        )}
      </Stack>
    </Panel>
  );
}

type PeopleProps = {
  network: string;
  title: string;
  people: readonly OtherPersonFragment[];
  why: (one: OtherPersonFragment) => string;
};

function People({ network, title, people, why }: PeopleProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List listStyleType="none" spacing="sm" mt={4}>
        {people.map((one) => (
          <List.Item key={one.person.id}>
            <Text>
              <PersonLink person={one.person} underline="always" />
              {one.person.title && `, ${one.person.title}`}
            </Text>
            <Text size="sm">{[why(one), through(one)].filter(Boolean).join(' ')}</Text>
            <Group mt={4}>
              <Button
                component={Link}
                to={addresses.newMeeting(network, meetingWith(one))}
                variant="default"
                size="compact-sm"
                leftSection={<IconCalendarPlus size={16} />}
                aria-label={t('suggestion.planWith', { name: one.person.name })}
              >
                {t('suggestion.plan')}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
    </div>
  );

  function through({ route }: OtherPersonFragment): string {
    const between = route.people.slice(1, -1);
    return between.length === 0
      ? ''
      : t('tour.afterNo.through', { names: between.map(({ name }) => name).join(' → ') });
  }

  function meetingWith({ person, fills, questions, route }: OtherPersonFragment) {
    return {
      person: person.id,
      route: route.people.map(({ id }) => id),
      about: fills.map(({ competence }) => competence.id),
      reason:
        fills.length === 0 && questions.length > 0
          ? t('suggestion.reasonToAsk', { needs: named(questions.map(({ about }) => about)) })
          : '',
    };
  }
}

function named(needs: readonly { competence: Named }[]): string {
  return needs.map(({ competence }) => competence.name).join(', ');
}
