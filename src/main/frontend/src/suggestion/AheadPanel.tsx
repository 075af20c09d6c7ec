import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { AheadFragment, PlannedStepFragment } from '../api/generated/graphql';
import { PersonLink } from '../people/PersonLink';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { ForecastLine } from './ForecastLine';
import classes from './SuggestionCard.module.css';

graphql(`
  fragment PlannedStep on PlannedContact {
    order
    chance
    coveredShareAfter
    suggestion {
      advice
      person { id name }
      route { people { id name } }
    }
    ifNo { id name }
    ifNotReached { id name }
  }
`);

graphql(`
  fragment Ahead on NextContacts {
    forecast { ...ForecastLine }
    noForecast { code text }
    plan { ...PlannedStep }
  }
`);

type AheadPanelProps = { network: string; ahead: AheadFragment };

/** The forecast and the next few conversations. */
export function AheadPanel({ network, ahead }: AheadPanelProps) {
  const { t } = useTranslation();
  const { forecast, noForecast, plan } = ahead;
  // A list narrowed to some kinds of people may be empty; the forecast is of all.
  if (plan.length === 0 && !forecast?.expected) return null;
  return (
    <Panel title={t('suggestion.ahead.title')}>
      <Stack gap="md">
        {forecast && <ForecastLine forecast={forecast} />}
        {noForecast?.text && <NoForecast text={noForecast.text} />}
        {plan.length > 0 && (
          <PlainList ordered gap="sm">
            {plan.map((step) => (
              <Step key={step.order} step={step} />
            ))}
          </PlainList>
        )}
        <Text size="sm" c="dimmed">
          {t('suggestion.ahead.supposed')}{' '}
          <Anchor component={Link} to={addresses.calibration(network)} inherit underline="always">
            {t('suggestion.calibration.title')}
          </Anchor>
        </Text>
      </Stack>
    </Panel>
  );
}

function NoForecast({ text }: { text: string }) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <IconInfoCircle size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text>{text}</Text>
    </Group>
  );
}

function Step({ step }: { step: PlannedStepFragment }) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const { advice, person, route } = step.suggestion;
  const introducer = route.people[0]?.name ?? '';
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      <span className={classes.rank}>{step.order}</span>
      <div>
        <Text>
          {t(`suggestion.ahead.${advice}`)} <PersonLink person={person} fw={600} />{' '}
          {t('suggestion.ahead.through', { name: introducer })}{' '}
          {t('suggestion.ahead.chance', {
            chance: share(step.chance),
            covered: share(step.coveredShareAfter),
          })}
        </Text>
        <Text size="sm" c="dimmed">
          {step.ifNo
            ? t('suggestion.ahead.ifNo', { name: person.name, other: step.ifNo.name })
            : t('suggestion.ahead.ifNoNobody', { name: person.name })}{' '}
          {step.ifNotReached?.id === person.id && t('suggestion.ahead.tryAgain')}
          {step.ifNotReached &&
            step.ifNotReached.id !== person.id &&
            t('suggestion.ahead.ifNotReached', { other: step.ifNotReached.name })}
        </Text>
      </div>
    </Group>
  );
}
