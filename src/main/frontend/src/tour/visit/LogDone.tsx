import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GapNowFragment, VisitLogMutation } from '../../api/generated/graphql';
import { PersonLink } from '../../people/PersonLink';
import { addresses } from '../../ui/addresses';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { AfterNo } from './AfterNo';
import { gapChanges } from './gapChange';
import { UndoVisit } from './UndoVisit';

type Result = VisitLogMutation['visitLog'];

type LogDoneProps = {
  network: string;
  visit: Result;
  before: GapNowFragment['gap'];
  onAgain: () => void;
  onUndone: () => void;
};

/**
 * What the logged conversation changed: the gap, new names, and whom to talk to next; after a no
 * those who could bring the same.
 */
export function LogDone({
  network,
  visit: { visit, network: now },
  before,
  onAgain,
  onUndone,
}: LogDoneProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  if (!visit) return null;
  return (
    <Stack gap="lg">
      <Panel
        title={
          <Group gap="xs" wrap="nowrap" component="span">
            <IconCircleCheck size={26} color="var(--mantine-color-moss-6)" aria-hidden />
            {t('tour.done.title', { name: visit.person.name })}
          </Group>
        }
      >
        <Stack>
          <Text role="status">
            {visit.declinedUntil
              ? t('tour.done.declinedUntil', {
                  name: visit.person.name,
                  day: day(visit.declinedUntil),
                })
              : t(`tour.done.outcome.${visit.outcome}`, { name: visit.person.name })}
          </Text>
          {now && <GapChange before={before} after={now.gap} />}
          <NewNames referrals={visit.referrals} />
        </Stack>
      </Panel>
      {now && visit.outcome === 'DECLINED' && (
        <AfterNo
          network={network}
          person={visit.person}
          otherwise={
            <NextSuggestion network={network} suggestions={now.nextContacts.suggestions} />
          }
        />
      )}
      {now && visit.outcome !== 'DECLINED' && (
        <NextSuggestion network={network} suggestions={now.nextContacts.suggestions} />
      )}
      <Group>
        <Button component={Link} to={addresses.tour(network)} variant="default">
          {t('tour.done.toTour')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('tour.done.again')}
        </Button>
        <UndoVisit visit={visit} onUndone={onUndone} />
      </Group>
    </Stack>
  );
}

function GapChange({
  before,
  after,
}: {
  before: GapNowFragment['gap'];
  after: GapNowFragment['gap'];
}) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const changes = gapChanges(before, after);
  return (
    <div>
      <Text fw={600}>
        {t('tour.done.gap', {
          before: share(before.coveredShare),
          after: share(after.coveredShare),
        })}
      </Text>
      {changes.length > 0 && (
        <List>
          {changes.map(({ id, competence, from, to }) => (
            <List.Item key={id}>
              {t('tour.done.need', {
                competence,
                from: t(`gap.coverage.${from}`).toLocaleLowerCase(),
                to: t(`gap.coverage.${to}`).toLocaleLowerCase(),
              })}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
}

function NewNames({ referrals }: { referrals: NonNullable<Result['visit']>['referrals'] }) {
  const { t } = useTranslation();
  if (referrals.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('tour.done.referrals', { count: referrals.length })}</Text>
      <List>
        {referrals.map(({ id, receiver, competence }) => (
          <List.Item key={id}>
            <PersonLink person={receiver} underline="always" />
            {competence && ` · ${competence.name}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

type Suggestions = NonNullable<Result['network']>['nextContacts']['suggestions'];

function NextSuggestion({ network, suggestions }: { network: string; suggestions: Suggestions }) {
  const { t } = useTranslation();
  const [next] = suggestions;
  if (!next) return null;
  const { person, advice, fills } = next;
  return (
    <Panel title={t('tour.done.next')}>
      <Stack gap="sm" align="flex-start">
        <Text>
          {t(`suggestion.advice.${advice}`)}: <PersonLink person={person} underline="always" />
          {person.title && `, ${person.title}`}
        </Text>
        {fills.length > 0 && (
          <Text>
            {t('suggestion.fills')}: {fills.map(({ competence }) => competence.name).join(', ')}
          </Text>
        )}
        <Button component={Link} to={addresses.next(network)}>
          {t('tour.done.toNext')}
        </Button>
      </Stack>
    </Panel>
  );
}
