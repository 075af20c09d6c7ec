import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { WithoutQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { PersonLink } from '../people/PersonLink';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';

const Without = graphql(`
  query Without($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      without(person: $person) {
        person { id name }
        lostNeeds { id competence { id name } }
        coveredShare
        coveredShareNow
        reachLost
        groupsLost
        repairs {
          advice
          person { id name }
          chanceReached
          fills { id competence { id name } }
          route { people { id name } }
        }
      }
    }
  }
`);

type Loss = NonNullable<WithoutQuery['network']>['without'];

/** What the network loses without one person, and who could replace them. */
export function LossPanel({ network, person }: { network: string; person: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(Without, { network, person });
  return (
    <OfNetwork of={answer}>
      {({ without }) => (
        <Panel title={t('suggestion.whatIf.without', { name: without.person.name })}>
          <Facts loss={without} />
        </Panel>
      )}
    </OfNetwork>
  );
}

function Facts({ loss }: { loss: Loss }) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const felt = loss.lostNeeds.length > 0 || loss.reachLost > 0;
  const needs = loss.lostNeeds.map(({ competence }) => competence.name).join(', ');
  return (
    <Stack gap="sm">
      {felt ? (
        <List spacing={4}>
          {needs && <List.Item>{t('suggestion.whatIf.lostNeeds', { needs })}</List.Item>}
          {loss.coveredShare < loss.coveredShareNow && (
            <List.Item>
              {t('suggestion.whatIf.share', {
                now: share(loss.coveredShareNow),
                without: share(loss.coveredShare),
              })}
            </List.Item>
          )}
          {loss.reachLost > 0 && (
            <List.Item>{t('suggestion.whatIf.reachLost', { count: loss.reachLost })}</List.Item>
          )}
          {loss.groupsLost.length > 0 && (
            <List.Item>
              {t('suggestion.whatIf.groupsLost', { groups: loss.groupsLost.join(', ') })}
            </List.Item>
          )}
        </List>
      ) : (
        <Text>{t('suggestion.whatIf.notFelt')}</Text>
      )}
      {felt && <Repairs repairs={loss.repairs} />}
    </Stack>
  );
}

function Repairs({ repairs }: Pick<Loss, 'repairs'>) {
  const { t } = useTranslation();
  const holders = repairs.filter(({ advice }) => advice === 'APPROACH');
  const askers = repairs.filter(({ advice }) => advice === 'ASK');
  return (
    <>
      {(holders.length > 0 || askers.length === 0) && (
        <Title order={3} size="h4">
          {t('suggestion.whatIf.repairs')}
        </Title>
      )}
      {repairs.length === 0 && <Text>{t('suggestion.whatIf.noRepair')}</Text>}
      <RepairList repairs={holders} />
      {askers.length > 0 && (
        <Title order={3} size="h4">
          {t('suggestion.whatIf.repairsToAsk')}
        </Title>
      )}
      <RepairList repairs={askers} />
    </>
  );
}

function RepairList({ repairs }: Pick<Loss, 'repairs'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  if (repairs.length === 0) return null;
  return (
    <List>
      {repairs.map(({ advice, person, fills, route, chanceReached }) => (
        <List.Item key={person.id}>
          {t(`suggestion.ahead.${advice}`)} <PersonLink person={person} underline="always" />{' '}
          {t('suggestion.ahead.through', { name: route.people[0]?.name ?? '' })}{' '}
          {fills.length > 0 &&
            t('suggestion.whatIf.repairFills', {
              needs: fills.map(({ competence }) => competence.name).join(', '),
            })}{' '}
          {t('suggestion.chance', { share: share(chanceReached) })}
        </List.Item>
      ))}
    </List>
  );
}
