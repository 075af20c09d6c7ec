import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink } from '../../people/PersonLink';
import { addresses } from '../../ui/addresses';
import { today, useFormat } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import type { TodayNetwork } from './todayQueries';
import { daysAfter } from './urgency';

type ArrivedProps = { me: string; networks: readonly TodayNetwork[] };

/** What came in from others within a week: sign-ups to look at and conversations they logged. */
export function Arrived({ me, networks }: ArrivedProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const since = daysAfter(today(), -7);
  const signUps = networks.flatMap((network) =>
    network.workshops
      .filter((workshop) => workshop.signUps.length > 0)
      .map((workshop) => ({ network, workshop })),
  );
  const visits = networks.flatMap((network) =>
    network.visits.edges
      .map(({ node: visit }) => ({ network, visit }))
      .filter(({ visit: { on, loggedBy } }) => on >= since && loggedBy && loggedBy.id !== me),
  );
  if (signUps.length === 0 && visits.length === 0) return null;
  return (
    <Panel title={t('app.today.arrived')}>
      <PlainList gap="sm">
        {signUps.map(({ network, workshop }) => (
          <li key={workshop.id}>
            <Anchor component={Link} to={addresses.workshops(network.id)} fw={600}>
              {t('app.today.signUps', { count: workshop.signUps.length })}
            </Anchor>
            <Text size="sm" c="dimmed">
              {workshop.title}
            </Text>
          </li>
        ))}
        {visits.map(({ network, visit }) => (
          <li key={visit.id}>
            <Text>
              {t('app.today.logged', { name: visit.loggedBy?.name })}{' '}
              <PersonLink person={visit.person} fw={600} />
            </Text>
            <Text size="sm" c="dimmed">
              {[
                day(visit.on),
                t(`tour.outcome.${visit.outcome}`),
                networks.length > 1 && network.theme,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}
