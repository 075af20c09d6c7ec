import { Anchor, Badge, Group, Text } from '@mantine/core';
import { IconBell, IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { PersonLink } from '../people/PersonLink';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { RuledList } from '../ui/RuledList';

const CareOfPerson = graphql(`
  query CareOfPerson($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        care {
          settings { askLimit coolingOffDays }
          weighing
          asks {
            kind
            network { id theme }
            about { id name }
            on
            open
          }
          lastAskedOn
          peace
          peaceUntil
        }
      }
    }
  }
`);

/** The open asks of a person, when they were last asked, and until when they are left in peace. */
export function CarePanel({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <Panel title={t('care.person.title')}>
      <Answer of={useAnswer(CareOfPerson, { id: personId })}>
        {({ node }) => {
          if (node?.__typename !== 'Person') return null;
          const { settings, weighing, asks, lastAskedOn, peace, peaceUntil } = node.care;
          const elsewhere = weighing - new Set(asks.map(theSame)).size;
          const Sign = peace ? IconMoon : IconBell;
          return (
            <>
              <Group gap={6} wrap="nowrap" align="flex-start">
                <Sign size={20} stroke={1.6} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
                <Text>
                  {peace
                    ? peaceUntil
                      ? t('care.person.peaceUntil', { day: day(peaceUntil) })
                      : t('care.person.peaceForAnswer')
                    : t('care.person.mayBeAsked', { count: weighing, limit: settings.askLimit })}
                </Text>
              </Group>
              {lastAskedOn && (
                <Text size="sm" c="dimmed" mt={4}>
                  {t('care.person.lastAsked', { day: day(lastAskedOn) })}
                </Text>
              )}
              <RuledList aria-label={t('care.person.asks')}>
                {asks.map((ask) => (
                  <li key={`${ask.kind} ${theSame(ask)} ${ask.on}`}>
                    <Group justify="space-between" gap="xs">
                      <Text>
                        {t(`care.person.kind.${ask.kind}`)}{' '}
                        <PersonLink person={ask.about} fw={600} inherit underline="always" />
                      </Text>
                      <Badge variant={ask.open ? 'outline' : 'light'} tt="none">
                        {t(ask.open ? 'care.person.open' : 'care.person.answered')}
                      </Badge>
                    </Group>
                    <Text size="sm" c="dimmed">
                      {t('care.person.since', { day: day(ask.on) })}
                      {' · '}
                      <Anchor
                        component={Link}
                        to={addresses.tour(ask.network.id)}
                        inherit
                        underline="always"
                      >
                        {ask.network.theme}
                      </Anchor>
                    </Text>
                  </li>
                ))}
              </RuledList>
              {elsewhere > 0 && (
                <Text size="sm">{t('care.person.elsewhere', { count: elsewhere })}</Text>
              )}
              <Text size="sm" c="dimmed" mt="xs">
                {t('care.person.how', {
                  limit: settings.askLimit,
                  count: settings.coolingOffDays,
                })}
              </Text>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}

/** Identifies an ask: naming somebody and introducing them to the same network counts once. */
function theSame({ network, about }: { network: { id: string }; about: { id: string } }): string {
  return `${network.id} ${about.id}`;
}
